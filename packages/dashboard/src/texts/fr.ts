/** Texts. French, the first language of the dashboard. */
import { fr as access } from './access/fr.ts'
import { pluralFor } from './plural.ts'
import type { Texts } from './texts.ts'

const plural = pluralFor((n) => n < 2)

export const fr: Texts = {
  skip: 'Aller au contenu',
  language: 'Langue',
  loading: 'Chargement des chiffres…',
  retry: 'Réessayer',
  signOut: 'Se déconnecter',
  signedInAs: (name) => `Connecté : ${name}`,

  signIn: {
    title: 'Connexion',
    intro: 'Pour lire les taux de consentement de vos sites.',
    submit: 'Se connecter',
    wrong: 'Le nom ou le mot de passe ne convient pas.',
    ended: 'Votre session a pris fin. Connectez-vous à nouveau ; la vue que vous regardiez vous attend.',
  },
  setUp: {
    title: 'Première mise en route',
    intro: 'Personne n’a encore de compte ici. Créez le premier ; cette page ne servira qu’une fois.',
    secret: 'Secret de mise en route',
    secretHint: 'Il est affiché dans le terminal où Placet a démarré.',
    nameHint: 'Le nom avec lequel vous vous connecterez.',
    passwordHint: 'Au moins 8 caractères ; 15 ou plus sont conseillés. Une phrase convient très bien.',
    submit: 'Créer le compte',
    wrongSecret: 'Ce secret n’est pas celui que Placet a affiché. Vérifiez-le dans le terminal.',
    done: 'Un compte existe déjà. Connectez-vous.',
  },
  fields: {
    name: 'Nom',
    password: 'Mot de passe',
    reveal: 'Afficher le mot de passe',
    empty: 'Ce champ est vide.',
    passwordShort: (count) => `Il faut au moins 8 caractères ; il y en a ${count.text}.`,
    passwordWeak: 'Ce mot de passe est trop facile à deviner. Choisissez-en un autre.',
    refused: 'Cette valeur n’a pas été acceptée.',
  },

  failures: {
    noAnswer: 'Placet ne répond pas. Vérifiez la connexion, puis réessayez.',
    refused: 'Cette demande n’est pas permise.',
    missing: 'Ce site n’existe pas, ou il ne vous est pas ouvert.',
    invalid: 'Placet n’a pas compris la demande.',
    tooMany: (seconds) =>
      seconds ? `Trop d’essais. Réessayez dans ${plural(seconds, 'seconde', 'secondes')}.` : 'Trop d’essais. Réessayez plus tard.',
    busy: 'Placet est occupé. Réessayez dans un instant.',
    broken: 'Une erreur s’est produite du côté de Placet.',
    said: (message) => `Réponse du service : « ${message} »`,
    request: (id) => `Numéro de la demande : ${id}`,
  },

  title: 'Taux de consentement',
  site: 'Site',
  period: 'Période',
  lastDays: (count) => plural(count, 'jour', 'jours'),
  otherDates: 'Autres dates',
  from: 'Du',
  to: 'Au',
  apply: 'Appliquer',
  dateMissing: 'Choisissez les deux dates.',
  datesReversed: 'La première date vient après la seconde.',
  spanNamed: (from, to, days) => (from === to ? `Le ${from}` : `Du ${from} au ${to}, ${plural(days, 'jour', 'jours')}`),
  utc: 'jours comptés en temps universel (UTC)',
  refresh: 'Actualiser',
  readAt: (time) => `Chiffres lus à ${time}`,
  notOver: (day) => `Le ${day} n’est pas terminé : ses chiffres vont encore bouger.`,

  generated: 'Données générées',
  generatedMeans: 'Site d’exemple : ces chiffres sont des données générées, aucun visiteur n’a été compté.',
  insteadOf: (site) => `Le site « ${site} » n’a rien reçu pour cette période. En attendant, voici le site d’exemple.`,
  seeSite: (site) => `Voir « ${site} »`,

  consentRate: 'Taux de consentement',
  deciderRate: 'Parmi ceux qui ont choisi',
  ofShown: (part, whole) => `${plural(part, 'accord', 'accords')} sur ${plural(whole, 'affichage', 'affichages')}`,
  ofDecided: (part, whole) => `${plural(part, 'accord', 'accords')} sur ${plural(whole, 'choix', 'choix')}`,
  notMeasured: 'Aucun affichage reçu : le taux de consentement ne peut pas être calculé.',
  noLostDisplays: 'Aucun affichage perdu constaté.',
  bursts: {
    leftOut: (decided, shown) =>
      `${plural(decided, 'choix', 'choix')} et ${plural(shown, 'affichage', 'affichages')} venus en rafale ne comptent pas dans ces chiffres.`,
    counted: (decided, shown) =>
      `${plural(decided, 'choix', 'choix')} et ${plural(shown, 'affichage', 'affichages')} venus en rafale comptent dans ces chiffres.`,
    means:
      'Une rafale est ce qu’un seul réseau envoie au-delà de mille en une heure : une attaque, un essai ou une très grande entreprise. Tout en est gardé comme preuve.',
    count: 'Les compter',
    leaveOut: 'Ne pas les compter',
  },
  lostDisplays: (count) => `Au moins ${plural(count, 'affichage perdu', 'affichages perdus')} en route, comptés dans le total.`,
  lostSomeDays: (count) => `Au moins ${plural(count, 'affichage perdu', 'affichages perdus')} en route, certains jours.`,
  granted: 'Accordé',
  denied: 'Refusé',
  noChoice: 'Sans choix',
  splitAlt: (granted, denied, noChoice) => `Accordé ${granted}, refusé ${denied}, sans choix ${noChoice}`,
  howToRead: 'Comment lire ces taux ?',
  readings: [
    'Taux de consentement : premiers choix qui accordent la catégorie, divisés par les affichages du bandeau en début de visite.',
    'Parmi ceux qui ont choisi : les mêmes accords, divisés par tous les premiers choix ; ceux qui n’ont pas répondu n’y sont pas.',
    'Affichages perdus : un affichage est signalé une seule fois et peut se perdre en route ; un choix, lui, est renvoyé jusqu’à ce qu’il arrive. Quand il arrive plus de choix que d’affichages, la différence est nommée ici et ajoutée au total : aucun taux ne dépasse 100 %.',
    'Les réaffichages, les changements d’avis, les retraits et les choix faits par script sont comptés à part. Les robots connus sont laissés de côté par le serveur.',
  ],

  rateChart: {
    title: 'Taux de consentement par jour',
    means: 'La part des affichages en début de visite qui ont mené, ce jour-là, à un accord.',
    alt: (from, to) => `Courbes du taux de consentement par jour, du ${from} au ${to}.`,
    line: (name, low, lowDay, high, highDay) => `${name} : entre ${low} (${lowDay}) et ${high} (${highDay}).`,
    noLine: (name) => `${name} : aucun jour mesuré.`,
    gaps: (count) => `${plural(count, 'jour', 'jours')} sans affichage : la ligne s’interrompt, ce n’est pas 0 %.`,
    lost: (count) =>
      `${plural(count, 'jour marqué', 'jours marqués')} d’un rond : il y est arrivé plus de choix que d’affichages, le vrai taux y est plus bas.`,
    lostOfDay: (count) => `+${count.text} ${count.n < 2 ? 'perdu' : 'perdus'}`,
  },
  dayChart: {
    title: 'Affichages et choix par jour',
    means: 'Chaque barre compte les affichages en début de visite, rangés selon la réponse ; la partie vide est restée sans réponse.',
    alt: (from, to, shown, decided) =>
      `Barres par jour, du ${from} au ${to} : en tout ${plural(shown, 'affichage', 'affichages')} et ${plural(decided, 'premier choix', 'premiers choix')}.`,
  },
  wholePeriod: 'Toute la période',
  openTable: 'Voir les chiffres jour par jour',
  tableOf: (title) => `${title}, tableau`,
  day: 'Jour (UTC)',
  today: 'en cours',

  outcomes: {
    title: 'Ce que le bandeau est devenu',
    of: (part, whole) => `${part} sur ${whole}`,
    share: (rate, whole) => `${rate} de ${whole}`,
    shown: { name: 'Affiché', means: 'Affichages du bandeau en début de visite.' },
    decided: { name: 'Choix fait', means: 'Premiers choix, quelle que soit la réponse.' },
    accepted: { name: 'Tout accepté', means: 'Tout accordé d’un seul geste.' },
    rejected: { name: 'Tout refusé', means: 'Tout refusé d’un seul geste.' },
    saved: { name: 'Choix détaillé', means: 'Un choix catégorie par catégorie, enregistré.' },
    closed: { name: 'Fermé', means: 'Fermé sans choisir : rien n’est accordé.' },
    ignored: { name: 'Sans réponse', means: 'Affiché, moins fermé, moins choix fait ; jamais moins de 0.' },
    lost: { name: 'Affichages perdus', means: 'Choix reçus de plus que d’affichages, jour par jour : au moins autant se sont perdus.' },
  },
  apart: {
    title: 'Compté à part',
    intro: 'Ces chiffres n’entrent dans aucun taux.',
    shownAgain: { name: 'Réaffiché', means: 'Affiché encore au cours d’une visite déjà commencée.' },
    changed: { name: 'Choix modifiés', means: 'Choix suivants d’un même visiteur, retraits non compris.' },
    withdrawn: { name: 'Consentements retirés', means: 'Visiteurs revenus tout retirer.' },
    byScript: { name: 'Par script', means: 'Choix posés par le code du site, pas par un bouton.' },
  },

  breakdown: {
    languages: 'Par langue',
    language: 'Langue',
    devices: 'Par appareil',
    device: 'Appareil',
    means: (threshold) => `Un groupe de moins de ${threshold.text} n’est pas détaillé, pour que personne n’y soit reconnaissable.`,
    fewer: (threshold) => `moins de ${threshold.text}`,
    none: 'Rien pour cette période.',
    names: { phone: 'Téléphone', tablet: 'Tablette', desktop: 'Ordinateur', other: 'Autre' },
  },

  exports: {
    title: 'Emporter les chiffres',
    days: 'Chiffres par jour (CSV)',
    daysMeans: 'Les chiffres de cette page, un jour par ligne.',
    recordsCsv: 'Enregistrements (CSV)',
    recordsNdjson: 'Enregistrements (NDJSON)',
    recordsMeans: 'Les preuves de consentement, une par ligne. Elles portent des identifiants de visiteurs : gardez-les en lieu sûr.',
  },

  empty: {
    title: 'Rien pour cette période',
    intro: 'Aucun affichage et aucun choix n’est arrivé. Pour voir le premier :',
    steps: [
      'Vérifiez que la ligne de Placet se trouve sur les pages du site : « placet build » l’affiche.',
      'Ouvrez le site dans une fenêtre privée : le bandeau apparaît. Répondez.',
      'Revenez ici et actualisez : les chiffres arrivent aussitôt.',
    ],
    longer: 'Regarder les 90 derniers jours',
    seeSample: 'Voir le site d’exemple (données générées)',
    noSite: 'Aucun site n’est configuré. Ajoutez un fichier de site dans le dossier des sites, puis actualisez.',
  },

  access,
}
