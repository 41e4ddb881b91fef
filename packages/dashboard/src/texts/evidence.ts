/** Texts. What the page of evidence says. */
import type { Choice, Layer } from '@placet/model'
import type { Language } from './language.ts'

export interface EvidenceTexts {
  title: string
  intro: string
  recordId: string
  whereId: string
  show: string
  wrongId: string
  facts: string
  receivedAt: string
  decidedAt: string
  validUntil: string
  skewed: string
  action: Record<'accept-all' | 'reject-all' | 'save' | 'withdraw-all' | 'signal', string>
  how: string
  layers: Record<Layer, string>
  choices: string
  choice: Record<Choice, string>
  chosen: (name: string, choice: string) => string
  language: string
  device: string
  subject: string
  place: string
  notice: string
  layout: string
  buttons: string
  theme: string
  noTheme: string
  policy: string
  build: string
  configuration: string
  since: string
  download: string
  replay: string
  replayMeans: string
  layerShown: string
  noNotice: string
  noReplay: string
}

export const evidenceTexts: Record<Language, EvidenceTexts> = {
  fr: {
    title: 'Preuves',
    intro: 'Retrouvez un enregistrement par son numéro, et revoyez exactement ce que la personne a vu.',
    recordId: 'Numéro de l’enregistrement',
    whereId:
      'Le numéro d’un enregistrement figure sur le reçu de la personne, et dans les fichiers « Enregistrements » de la page « Taux de consentement ».',
    show: 'Afficher',
    wrongId: 'Aucun enregistrement de ce site ne porte ce numéro.',
    facts: 'L’enregistrement',
    receivedAt: 'Reçu',
    decidedAt: 'Décidé (horloge de l’appareil)',
    validUntil: 'Valable jusqu’au',
    skewed: 'Les deux horloges diffèrent de plus d’un jour.',
    action: {
      'accept-all': 'Tout accepté',
      'reject-all': 'Tout refusé',
      save: 'Choix enregistré',
      'withdraw-all': 'Tout retiré',
      signal: 'Signal du navigateur',
    },
    how: 'Comment',
    layers: { notice: 'avis', preferences: 'préférences', policy: 'politique', placeholder: 'contenu en attente', api: 'par script' },
    choices: 'Choix',
    choice: { granted: 'accordé', denied: 'refusé' },
    chosen: (name, choice) => `${name} : ${choice}`,
    language: 'Langue',
    device: 'Appareil',
    subject: 'Numéro de la personne (masqué)',
    place: 'Place dans le registre',
    notice: 'Empreinte de l’avis',
    layout: 'Disposition',
    buttons: 'Ordre des boutons',
    theme: 'Thème',
    noTheme: 'celui de Placet',
    policy: 'Politique de confidentialité',
    build: 'Version du code',
    configuration: 'Configuration',
    since: 'Montré ainsi depuis',
    download: 'Télécharger',
    replay: 'Ce qui a été montré',
    replayMeans: 'Un rejeu : l’avis d’alors, dessiné par le code d’alors. Il ne peut rien décider, envoyer ni conserver.',
    layerShown: 'Partie montrée',
    noNotice: 'Cette décision a été posée par un script : aucun avis n’a été montré.',
    noReplay: 'Le code qui a montré cet avis n’a pas été conservé.',
  },
  nl: {
    title: 'Bewijzen',
    intro: 'Zoek een registratie op haar nummer, en zie precies wat de persoon heeft gezien.',
    recordId: 'Nummer van de registratie',
    whereId:
      'Het nummer van een registratie staat op het ontvangstbewijs van de persoon, en in de bestanden “Registraties” van de pagina “Toestemmingscijfers”.',
    show: 'Tonen',
    wrongId: 'Geen registratie van deze site draagt dit nummer.',
    facts: 'De registratie',
    receivedAt: 'Ontvangen',
    decidedAt: 'Beslist (klok van het toestel)',
    validUntil: 'Geldig tot',
    skewed: 'De twee klokken verschillen meer dan een dag.',
    action: {
      'accept-all': 'Alles aanvaard',
      'reject-all': 'Alles geweigerd',
      save: 'Keuze bewaard',
      'withdraw-all': 'Alles ingetrokken',
      signal: 'Signaal van de browser',
    },
    how: 'Hoe',
    layers: { notice: 'melding', preferences: 'voorkeuren', policy: 'beleid', placeholder: 'wachtende inhoud', api: 'door een script' },
    choices: 'Keuzes',
    choice: { granted: 'toegestaan', denied: 'geweigerd' },
    chosen: (name, choice) => `${name}: ${choice}`,
    language: 'Taal',
    device: 'Toestel',
    subject: 'Nummer van de persoon (verborgen)',
    place: 'Plaats in het register',
    notice: 'Vingerafdruk van de melding',
    layout: 'Opmaak',
    buttons: 'Volgorde van de knoppen',
    theme: 'Thema',
    noTheme: 'dat van Placet',
    policy: 'Privacybeleid',
    build: 'Versie van de code',
    configuration: 'Configuratie',
    since: 'Zo getoond sinds',
    download: 'Downloaden',
    replay: 'Wat er is getoond',
    replayMeans: 'Een weergave: de melding van toen, getekend door de code van toen. Ze kan niets beslissen, verzenden of bewaren.',
    layerShown: 'Getoond deel',
    noNotice: 'Deze beslissing kwam van een script: er is geen melding getoond.',
    noReplay: 'De code die deze melding toonde is niet bewaard.',
  },
  en: {
    title: 'Evidence',
    intro: 'Find a record by its number, and see exactly what the person saw.',
    recordId: 'Number of the record',
    whereId: 'The number of a record stands on the person’s receipt, and in the files “Records” of the page “Consent rates”.',
    show: 'Show',
    wrongId: 'No record of this site has that number.',
    facts: 'The record',
    receivedAt: 'Received',
    decidedAt: 'Decided (the device’s clock)',
    validUntil: 'Valid until',
    skewed: 'The two clocks are more than a day apart.',
    action: {
      'accept-all': 'Accepted all',
      'reject-all': 'Rejected all',
      save: 'Saved a choice',
      'withdraw-all': 'Withdrew all',
      signal: 'Signal of the browser',
    },
    how: 'How',
    layers: { notice: 'notice', preferences: 'preferences', policy: 'policy', placeholder: 'waiting content', api: 'by script' },
    choices: 'Choices',
    choice: { granted: 'granted', denied: 'denied' },
    chosen: (name, choice) => `${name}: ${choice}`,
    language: 'Language',
    device: 'Device',
    subject: 'Number of the person (masked)',
    place: 'Place in the log',
    notice: 'Hash of the notice',
    layout: 'Layout',
    buttons: 'Order of the buttons',
    theme: 'Theme',
    noTheme: 'Placet’s own',
    policy: 'Privacy policy',
    build: 'Build',
    configuration: 'Configuration',
    since: 'Shown this way since',
    download: 'Download',
    replay: 'What was shown',
    replayMeans: 'A replay: the notice of that time, drawn by the code of that time. It can neither decide, send nor keep anything.',
    layerShown: 'Part shown',
    noNotice: 'This decision was made by a script: no notice was shown.',
    noReplay: 'The code that showed this notice was not kept.',
  },
  de: {
    title: 'Nachweise',
    intro: 'Finden Sie einen Nachweis über seine Nummer, und sehen Sie genau, was die Person gesehen hat.',
    recordId: 'Nummer des Nachweises',
    whereId: 'Die Nummer eines Nachweises steht auf dem Beleg der Person, und in den Dateien „Nachweise“ der Seite „Einwilligungsraten“.',
    show: 'Anzeigen',
    wrongId: 'Kein Nachweis dieser Website hat diese Nummer.',
    facts: 'Der Nachweis',
    receivedAt: 'Eingegangen',
    decidedAt: 'Entschieden (Uhr des Geräts)',
    validUntil: 'Gültig bis',
    skewed: 'Die beiden Uhren liegen mehr als einen Tag auseinander.',
    action: {
      'accept-all': 'Alles akzeptiert',
      'reject-all': 'Alles abgelehnt',
      save: 'Auswahl gespeichert',
      'withdraw-all': 'Alles widerrufen',
      signal: 'Signal des Browsers',
    },
    how: 'Wie',
    layers: {
      notice: 'Hinweis',
      preferences: 'Einstellungen',
      policy: 'Datenschutzerklärung',
      placeholder: 'wartender Inhalt',
      api: 'per Skript',
    },
    choices: 'Auswahl',
    choice: { granted: 'erlaubt', denied: 'abgelehnt' },
    chosen: (name, choice) => `${name}: ${choice}`,
    language: 'Sprache',
    device: 'Gerät',
    subject: 'Nummer der Person (verdeckt)',
    place: 'Platz im Register',
    notice: 'Prüfsumme des Hinweises',
    layout: 'Anordnung',
    buttons: 'Reihenfolge der Schaltflächen',
    theme: 'Thema',
    noTheme: 'das von Placet',
    policy: 'Datenschutzerklärung',
    build: 'Stand des Codes',
    configuration: 'Konfiguration',
    since: 'So gezeigt seit',
    download: 'Herunterladen',
    replay: 'Was gezeigt wurde',
    replayMeans:
      'Eine Wiedergabe: der Hinweis von damals, gezeichnet vom Code von damals. Sie kann nichts entscheiden, senden oder speichern.',
    layerShown: 'Gezeigter Teil',
    noNotice: 'Diese Entscheidung kam von einem Skript: Es wurde kein Hinweis gezeigt.',
    noReplay: 'Der Code, der diesen Hinweis gezeigt hat, wurde nicht aufbewahrt.',
  },
}
