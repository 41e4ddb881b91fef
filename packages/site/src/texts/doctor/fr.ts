/** Site. Doctor texts in French. `\u00a0` is the no-break space of French punctuation. */
import type { DoctorTexts } from '@placet/model'

export const fr: DoctorTexts = {
  panel: {
    title: 'Docteur du consentement',
    leak: 'Agit sans accord',
    gap: 'Non déclaré, ou marqué sans effet',
    setup: 'Installation',
    advice: 'Conseils',
    count: 'Constats\u00a0: {count}',
    advised: 'Conseils\u00a0: {count}',
    nothing: 'Aucun constat sur cette page',
    where: 'Vu ici',
    inPage: 'À écrire dans la page',
    inConfiguration: 'À écrire dans la configuration du site',
    inHeader: 'À ajouter à la Content-Security-Policy',
    copyLine: 'Copier',
    copyReport: 'Copier le rapport',
    copied: 'Copié.',
    notCopied: 'Le navigateur ne laisse pas cette page copier. À copier ici, à la main\u00a0:',
    again: 'Vérifier encore',
    close: 'Fermer le docteur',
    fold: 'Replier le docteur',
    unfold: 'Déplier le docteur',
    grantedHides:
      'Quelque chose est accepté. Ce qui n’a jamais été retenu ressemble alors à ce qui a été libéré\u00a0: vérifiez aussi dans une fenêtre privée, où personne n’a rien accepté.',
    inOrder: 'État de la page',
    decision: 'Décision',
    noDecision: 'aucune pour l’instant',
    decided: '{action} ({layer})',
    notice: 'Bandeau',
    noticeDue: 'à montrer, pour {categories}',
    noticeClosed: 'non montré\u00a0: fermé sans choix pendant cette visite\u00a0; la prochaine redemandera',
    noticeAnswered: 'non montré\u00a0: le visiteur a répondu, et rien n’a changé depuis',
    noticeNeedless: 'non montré\u00a0: rien de ce que ce site déclare ne demande d’accord',
    granted: 'Accepté',
    denied: 'Refusé',
    held: 'Retenu',
    nothingHeld: 'rien n’attend sur cette page',
    once: 'Montré une fois',
    services: 'Services',
    version: 'Balise',
    blocking: 'Blocage',
    collector: 'Collecteur',
    asking: 'en cours',
    there: 'répond',
    away: 'ne répond pas',
    unseen: 'Ce que le docteur ne voit pas',
    unseenHttpOnly: 'Les cookies qu’un serveur pose avec HttpOnly, et ceux d’autres sites.',
    unseenFrames: 'Ce que chargent les cadres d’autres sites, les service workers et les workers.',
    unseenHints: 'Les connexions ouvertes par un en-tête HTTP, et les pixels dans `noscript`.',
    unseenSockets: 'Les connexions WebSocket et WebRTC, absentes de la chronologie des navigateurs.',
    unseenDropped: 'Les requêtes que le navigateur avait déjà oubliées\u00a0: {count}.',
  },
  findings: {
    'early-request': {
      title: '{service} a été contacté avant d’être accepté',
      cause: 'La page le charge elle-même\u00a0: {host} a été demandé ({by}) sans que personne n’ait donné son accord.',
      step: 'Retenez l’élément. Si du code en ligne écrit le chargeur dans la page, retenez ce code.',
    },
    'early-elsewhere': {
      title: '{service} a été contacté par du code avant d’être accepté',
      cause:
        '{host} a été demandé ({by}) et aucun élément de la page ne le nomme\u00a0: un script déjà lancé ou une feuille de style l’a fait.',
      step: 'Trouvez ce qui lance {service} et retenez-le\u00a0; dans un bundle, attendez l’accord.',
    },
    'early-hint': {
      title: 'Une connexion à {service} est ouverte avant l’accord',
      cause: '`preconnect` et `dns-prefetch` contactent {host} aussitôt et lui livrent l’adresse du visiteur.',
      step: 'Retenez aussi cette indication, ou supprimez-la.',
    },
    'not-held-script': {
      title: 'Un script marqué s’exécute aussitôt',
      cause: 'La marque seule ne retient rien\u00a0: sans `type="text/plain"`, le navigateur exécute le script dès qu’il le rencontre.',
      step: 'Écrivez le type.',
    },
    'not-held-source': {
      title: 'Un `{tag}` marqué se charge aussitôt',
      cause: 'Son `{attribute}` est réel\u00a0: le navigateur le demande avant qu’aucun script ne puisse l’empêcher.',
      step: 'Faites attendre la source dans un attribut `data-`.',
    },
    'early-trace': {
      title: '{service} a laissé quelque chose avant d’être accepté',
      cause:
        'Personne n’a encore décidé, et c’est déjà là. Soit {service} tourne sans être retenu, soit cela date d’avant Placet sur ce site.',
      step: 'Corrigez ce qui est dit plus haut de {service}, effacez les données du site dans le navigateur et rechargez la page. Ce qui revient alors vient du serveur ou d’un script du site.',
    },
    survivor: {
      title: 'Des traces de {service} restent, bien qu’il soit refusé',
      cause:
        'Ce qui tourne encore les a réécrites après leur suppression, ou elles se trouvent sous un chemin ou un domaine hors de portée de cette page.',
      step: 'Retenez ce qui les écrit. Une page ne voit ni ne supprime les cookies HttpOnly\u00a0: c’est au serveur qui les pose de les supprimer.',
    },
    'undeclared-host': {
      title: '{host} est contacté, et aucun service ne le nomme',
      cause: 'Cet hôte appartient à un tiers. Les visiteurs n’en sont pas informés, et aucun choix ne le couvre.',
      step: 'Déclarez un service, par son seul identifiant si le catalogue le connaît, et retenez ce qui le charge\u00a0; ou servez le fichier vous-même. Choisissez la catégorie et remplissez chaque `…`.',
    },
    'undeclared-trace': {
      title: 'Cookies ou clés que personne n’a déclarés\u00a0: {count}',
      cause: 'Aucun service ne les liste\u00a0: les visiteurs n’en sont pas informés, et aucun retrait ne les supprime.',
      step: 'Ajoutez chacun aux `cookies` du service qui l’écrit, et remplissez chaque `…`.',
    },
    'unknown-name': {
      title: 'Une marque nomme `{name}`, que ce site n’a pas',
      cause: 'Ce qui attend un nom inconnu attend toujours. Le site a\u00a0: {names}.',
      step: 'Écrivez le bon nom, ou ajoutez-le à la configuration.',
    },
    'no-name': {
      title: 'Une marque ne nomme rien',
      cause: 'Sans catégorie ni service, il n’y a rien à accepter\u00a0: l’élément attend toujours.',
      step: 'Nommez l’un de ceux-ci\u00a0: {names}.',
    },
    'label-without-effect': {
      title: 'Une marque sur `{tag}` ne retient rien',
      cause:
        'Les scripts, les modèles et les éléments qui ont une source peuvent attendre. Ce qui se trouve dans un autre élément agit aussitôt.',
      step: 'Mettez le contenu dans un `template`, ou marquez les éléments qui chargent quelque chose.',
    },
    'never-released': {
      title: 'Un élément attend et ne sera jamais libéré',
      cause:
        'La balise ne s’en occupe pas\u00a0: `data-consent` manque, ou le site dit `"markup": "placet"` et c’est la marque d’un autre produit.',
      step: 'Écrivez la marque telle que Placet la lit.',
    },
    'consent-mode-late': {
      title: 'Le réglage par défaut de Consent Mode arrive trop tard',
      cause: '`{command}` précède `consent default` dans `dataLayer`\u00a0: ce qui est parti avant ignorait tout refus.',
      step: 'Placez le réglage avant tout le reste, au début de l’en-tête de la page.',
    },
    'consent-mode-array': {
      title: 'Le réglage par défaut de Consent Mode n’est pas compris',
      cause:
        'Il a été ajouté sous forme de tableau. Les balises de Google ne lisent une commande que comme les `arguments` d’une fonction.',
      step: 'Passez par `gtag`, au début de l’en-tête de la page.',
    },
    'consent-mode-missing': {
      title: 'Google a été contacté sans réglage par défaut de Consent Mode',
      cause: '`dataLayer` ne contient pas de `consent default`\u00a0: les balises de Google ne savent pas que quelque chose est refusé.',
      step: 'Retenez ces balises, et placez le réglage au début de l’en-tête de la page.',
    },
    'tag-async': {
      title: 'La balise est chargée avec `async` ou `defer`',
      cause: 'Le blocage par hôte retient ce qui suit la balise. Pendant qu’elle arrive, tout le reste s’exécute déjà.',
      step: 'Enlevez l’attribut, et placez la balise en premier dans l’en-tête.',
    },
    'tag-not-first': {
      title: 'Quelque chose peut agir avant la balise',
      cause: 'Le blocage par hôte retient ce qui suit la balise, et rien de ce qui la précède.',
      step: 'Placez la balise en premier dans l’en-tête.',
    },
    'tag-twice': {
      title: 'La page a plus d’une balise',
      cause:
        'La première travaille\u00a0; les autres ne coûtent que du temps. Si elles sont de sites différents, le choix n’est peut-être pas celui que vous croyez.',
      step: 'Gardez-en une. Cherchez dans le modèle, les extensions et le gestionnaire de balises.',
    },
    'choice-twice': {
      title: 'L’appareil a plus d’un cookie de choix\u00a0: {count}',
      cause:
        'D’ordinaire l’hôte et son domaine parent en ont chacun un, parce que `domain` a changé. Le plus récent compte\u00a0; à égalité, celui qui refuse le plus.',
      step: 'Rien ne fuit par là. Décidez encore une fois sur cette page\u00a0; si l’autre reste, supprimez-le dans le navigateur.',
    },
    'origin-not-listed': {
      title: 'La configuration ne liste pas cette origine',
      cause:
        'Depuis {origin}, le collecteur ne prend aucun enregistrement\u00a0: les décisions valent sur l’appareil, et leurs preuves attendent.',
      step: 'Ajoutez l’origine, ou donnez à cet endroit un site à lui.',
    },
    'blocked-by-policy': {
      title: 'La Content-Security-Policy de la page bloque Placet',
      cause: '`{directive}` ne le permet pas\u00a0: ce qui est bloqué ne peut être ni montré, ni libéré, ni envoyé.',
      step: 'Ajoutez ce qui manque.',
    },
    'collector-away': {
      title: 'Le collecteur ne répond pas',
      cause: '{collector} n’a pas donné la balise. Les décisions valent sur l’appareil, et leurs preuves attendent.',
      step: 'Voyez s’il tourne, si l’adresse est juste et si `connect-src` le permet.',
    },
    'part-failed': {
      title: 'Une partie de Placet n’a pas pu être chargée',
      cause: 'Rien n’est accepté pour autant\u00a0; le prochain besoin essaie encore.',
      step: 'L’onglet réseau du navigateur dit pourquoi\u00a0: le collecteur, le réseau, la politique de la page ou un bloqueur.',
    },
    'not-released': {
      title: 'Un élément accepté n’a pas pu être libéré',
      cause: 'Il reste retenu. Le plus souvent, la page impose Trusted Types et ne liste pas la politique `placet`.',
      step: 'Ajoutez `trusted-types placet` à la Content-Security-Policy.',
    },
    'choice-not-kept': {
      title: 'Cet appareil ne garde pas le choix',
      cause: 'Le cookie ou le stockage local n’a pas pu être écrit\u00a0: le choix ne vaut peut-être que sur cette page.',
      step: 'Voyez si les cookies sont bloqués, si la page se trouve dans un cadre isolé et si `domain` dans la configuration couvre cet hôte.',
    },
    'record-refused': {
      title: 'Le collecteur a refusé un enregistrement',
      cause: 'Il a répondu par une erreur définitive. La décision vaut sur cet appareil, et sa preuve est mise de côté.',
      step: 'Le journal du collecteur donne la raison. Les plus courantes\u00a0: une origine non listée, une balise plus ancienne que la configuration.',
    },
    'other-fault': {
      title: 'Placet a signalé le défaut `{code}`',
      cause: 'Le docteur ne le connaît pas.',
      step: 'Cherchez-le dans le README de votre version.',
    },
    'no-reopen-link': {
      title: 'La page n’a pas de lien à elle vers le choix',
      cause: 'Placet montre donc son propre bouton au bord de l’écran.',
      step: 'Mettez un lien ou un bouton en pied de page\u00a0; celui du bord disparaît alors.',
    },
    'language-missing': {
      title: 'La page ne dit pas sa langue',
      cause: 'Les visiteurs lisent l’avis dans la première langue du site, `{fallback}`.',
      step: 'Dites-la sur l’élément racine, ou sur la balise avec `data-lang`.',
    },
    'language-not-offered': {
      title: 'La page est en `{language}`, que le site n’offre pas',
      cause: 'Les visiteurs lisent l’avis dans la première langue du site, `{fallback}`.',
      step: 'Ajoutez la langue, avec ses textes là où Placet ne la parle pas.',
    },
  },
}
