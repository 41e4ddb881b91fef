/** Site. Words for answers to requests, in French. */
import type { RightsTexts } from '@placet/model'

export const fr: RightsTexts = {
  access:
    'Bonjour,\n\nVous nous demandez quelles données nous gardons. Les preuves de vos choix de cookies se lisent et se téléchargent sous «\u00a0Mes données\u00a0», avec votre numéro\u00a0: chaque choix, sa date, l’avis montré et les destinataires. {controller} n’y garde ni nom, ni adresse IP.\n\n{controller}, {contact}',
  rectification:
    'Bonjour,\n\nUne preuve dit ce qui a été choisi à un moment et ne se réécrit pas. Un nouveau choix, fait dans les préférences, la remplace aussitôt. Toute autre donnée inexacte est rectifiée comme suit\u00a0:\n\n{controller}, {contact}',
  erasure:
    'Bonjour,\n\nVos données ont été effacées le {date}. Les preuves de vos choix de cookies s’effacent aussi à tout moment sous «\u00a0Mes données\u00a0»\u00a0: l’accord est d’abord retiré, puis tout est détruit, sauf une empreinte qui ne dit rien de vous.\n\n{controller}, {contact}',
  heldErasure:
    'Bonjour,\n\nLes preuves de vos choix de cookies sont nécessaires à une affaire en justice et ne peuvent pas être effacées maintenant (RGPD, art.\u00a017, paragraphe\u00a03, point\u00a0e). Demandez leur effacement sous «\u00a0Mes données\u00a0»\u00a0: votre accord est alors retiré aussitôt, et elles sont effacées dès qu’elles ne sont plus nécessaires, sans nouvelle demande.\n\nVous pouvez introduire une réclamation auprès de l’Autorité de protection des données (www.autoriteprotectiondonnees.be) ou saisir le juge.\n\n{controller}, {contact}',
  restriction:
    'Bonjour,\n\nLe traitement de vos données est limité depuis le {date}\u00a0: elles sont conservées, et ne servent plus à rien d’autre, le temps de traiter votre demande. Nous vous préviendrons avant de lever cette limitation.\n\n{controller}, {contact}',
  portability:
    'Bonjour,\n\nVos données se téléchargent sous «\u00a0Mes données\u00a0» dans un format courant et lisible par machine (JSON). Nous pouvons, où c’est techniquement possible, les transmettre à un autre responsable\u00a0: dites-nous lequel.\n\n{controller}, {contact}',
  objection:
    'Bonjour,\n\nNous avons pris note de votre opposition le {date}. La prospection cesse sans condition\u00a0; tout autre traitement fondé sur l’intérêt légitime cesse aussi, sauf motif impérieux que nous vous indiquerions.\n\n{controller}, {contact}',
  extension:
    'Bonjour,\n\nVotre demande est complexe et nous ne pourrons y répondre dans le mois. La réponse vous parviendra au plus tard le {date}. La raison en est\u00a0:\n\n{controller}, {contact}',
  refusal:
    'Bonjour,\n\nNous ne pouvons donner suite à votre demande, pour la raison suivante\u00a0:\n\nVous pouvez introduire une réclamation auprès de l’Autorité de protection des données (www.autoriteprotectiondonnees.be) ou saisir le juge.\n\n{controller}, {contact}',
  partRefusal:
    'Nous ne pouvons pas donner suite au reste de votre demande, pour la raison suivante\u00a0:\n\nVous pouvez introduire une réclamation auprès de l’Autorité de protection des données (www.autoriteprotectiondonnees.be) ou saisir le juge.\n\n{controller}, {contact}',
  withoutId:
    'Les preuves de choix que garde {controller} ne portent ni nom ni adresse\u00a0: sans le numéro de votre choix, nous ne pouvons pas savoir lesquelles sont les vôtres (RGPD, art.\u00a011, paragraphe\u00a02). Vous trouvez ce numéro sous «\u00a0Mes données\u00a0» sur l’appareil où vous avez choisi, ou sur votre reçu. Aucune copie de carte d’identité n’est demandée.',
}
