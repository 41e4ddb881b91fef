/** Texts. Requests, in French. */
import { pluralFor } from '../plural.ts'
import type { RequestsTexts } from './requests-texts.ts'

const plural = pluralFor((n) => n < 2)

export const fr: RequestsTexts = {
  title: 'Demandes',
  intro:
    'Ce que des personnes ont demandé au titre de leurs droits, et la date limite de la réponse : un mois, trois au plus. Aucune carte d’identité n’est demandée.',
  filter: 'Afficher',
  filters: { waiting: 'En attente', late: 'En retard', closed: 'Closes', all: 'Toutes' },
  none: 'Aucune demande ici.',
  rights: {
    access: 'Accès',
    rectification: 'Rectification',
    erasure: 'Effacement',
    restriction: 'Limitation',
    portability: 'Portabilité',
    objection: 'Opposition',
  },
  states: { open: 'ouverte', extended: 'prolongée', answered: 'répondue', 'answered-in-part': 'répondue en partie', refused: 'refusée' },
  received: (day) => `Reçue le ${day}`,
  due: (day) => `Réponse avant la fin du ${day}`,
  left: (days) => plural(days, 'jour restant', 'jours restants'),
  today: 'Dernier jour',
  late: (days) => `${plural(days, 'jour', 'jours')} de retard`,
  closed: (day) => `Close le ${day}`,
  closedLate: 'après l’échéance',
  by: (name) => `par ${name}`,
  withId: 'avec numéro de consentement',
  withoutId: 'sans numéro de consentement',
  withheld: 'Les messages et les réponses sont réservés aux éditeurs.',
  message: 'La demande',
  noMessage: 'Pas de message.',
  reply: 'Répondre à',
  inMyData: 'Sous « Mes données », avec le numéro de consentement',
  extension: 'Raison de la prolongation',
  answer: 'La réponse',
  language: 'Langue',

  doAnswer: 'Répondre',
  doAnswerPart: 'Répondre en partie',
  doRefuse: 'Refuser',
  doExtend: 'Prolonger',
  doIdentify: 'De qui vient-elle ?',
  answerMeans:
    'La personne qui détient le numéro de consentement lit ce texte sous « Mes données ». Placet n’envoie pas de courriel : si une adresse figure ci-dessus, envoyez-le aussi.',
  answerPartMeans: 'Ce à quoi vous donnez suite, puis ce que vous refusez et pourquoi. La personne lit les deux. La demande sera close.',
  refuseMeans: 'Donnez la raison et les voies de recours. La demande sera close.',
  extendMeans: (day) => `Une seule fois, dans le premier mois, avec la raison. La nouvelle échéance serait le ${day}.`,
  extendOver: 'Le premier mois est passé : la prolongation n’est plus possible.',
  identifyMeans:
    'Le numéro de consentement, que la personne trouve sous « Mes données » ou sur son reçu, suffit. Seule son empreinte est conservée avec la demande ; le journal d’audit garde trace de la recherche.',
  text: 'Ce que la personne lira',
  answerAndClose: 'Répondre et clore',
  answerPartAndClose: 'Répondre en partie et clore',
  partReason: 'Pourquoi pas le reste',
  partReasonMeans: 'La raison et les voies de recours : la loi les exige aussi pour un refus partiel (RGPD, art. 12, paragraphe 4).',
  reasonMissing: 'Donnez la raison : les mots proposés n’en ont pas.',
  refuseAndClose: 'Refuser et clore',
  extendUntil: (day) => `Prolonger jusqu’au ${day}`,
  consentId: 'Numéro de consentement',
  identify: 'Rechercher',
  identified: (records) => `${plural(records, 'enregistrement', 'enregistrements')} sous ce numéro. La demande y est maintenant liée.`,
  unknownId: 'Aucun choix n’est conservé sous ce numéro.',
  changedMeanwhile: 'Quelqu’un a été plus rapide : relisez la page.',

  enter: 'Inscrire une demande',
  enterMeans:
    'Pour ce qui est arrivé par lettre, téléphone ou courriel. Les demandes faites sous « Mes données » s’inscrivent d’elles-mêmes.',
  right: 'Droit',
  receivedOn: 'Reçue le',
  receivedOnHint: 'Le mois court à partir de ce jour.',
  wrongDay: 'Un jour des douze derniers mois, aujourd’hui au plus tard.',
  messageHint: 'Dans ses mots, sans plus que nécessaire.',
  replyHint: 'Une adresse de courriel, si la personne en a donné une.',
  wrongReply: 'Ce n’est pas une adresse de courriel.',
  consentIdHint: 'Si la personne l’a donné. Sans lui, rien de ce qui est conservé ici ne peut être rattaché à quelqu’un (RGPD, art. 11).',
  export: 'Registre (CSV)',

  hold: {
    title: 'Conservation pour un litige',
    means:
      'Les preuves nécessaires à une affaire en justice restent gardées, même si la personne demande leur effacement ou si leur durée est écoulée (RGPD, art. 17, paragraphe 3, point e). Si elle le demande, son accord est retiré aussitôt ; l’effacement suit à la levée, sans nouvelle demande.',
    begin: 'Conserver pour un litige',
    place: 'Conserver',
    consentIdMeans: 'De la personne dont les preuves sont nécessaires. Seule son empreinte est gardée ici.',
    reason: 'Motif, pour le registre',
    reasonMeans: 'L’affaire et pourquoi ces preuves y sont nécessaires. La personne ne lit pas ce texte.',
    told: 'Ce que la personne lira',
    toldMeans:
      'Une phrase, dans sa langue : pourquoi ces preuves ne peuvent pas être effacées maintenant. La loi et les voies de recours s’y ajoutent.',
    since: (day) => `Depuis le ${day}`,
    ended: (day) => `Levée le ${day}`,
    asked: (day) => `Effacement demandé le ${day}, en attente`,
    end: 'Lever',
    endAndErase: 'Lever et effacer',
    onSubject:
      'Les preuves de cette personne sont conservées pour un litige et ne peuvent pas être effacées maintenant : voir « Conservation pour un litige », plus bas.',
  },
}
