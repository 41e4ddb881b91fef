/** Texts. German. */
import { de as access } from './access/de.ts'
import { pluralFor } from './plural.ts'
import type { Texts } from './texts.ts'

const plural = pluralFor((n) => n === 1)

export const de: Texts = {
  skip: 'Zum Inhalt',
  language: 'Sprache',
  loading: 'Die Zahlen werden gelesen…',
  retry: 'Erneut versuchen',
  signOut: 'Abmelden',
  signedInAs: (name) => `Angemeldet: ${name}`,

  signIn: {
    title: 'Anmelden',
    intro: 'Um die Einwilligungsraten Ihrer Websites zu lesen.',
    submit: 'Anmelden',
    wrong: 'Der Name oder das Passwort stimmt nicht.',
    ended: 'Ihre Sitzung ist beendet. Melden Sie sich erneut an; die Ansicht wartet auf Sie.',
  },
  setUp: {
    title: 'Erste Einrichtung',
    intro: 'Hier hat noch niemand ein Konto. Legen Sie das erste an; diese Seite funktioniert nur einmal.',
    secret: 'Einrichtungsgeheimnis',
    secretHint: 'Es steht im Terminal, in dem Placet gestartet wurde.',
    nameHint: 'Der Name, mit dem Sie sich anmelden.',
    passwordHint: 'Mindestens 8 Zeichen; 15 oder mehr sind ratsam. Ein Satz eignet sich sehr gut.',
    submit: 'Konto anlegen',
    wrongSecret: 'Das ist nicht das Geheimnis, das Placet angezeigt hat. Sehen Sie im Terminal nach.',
    done: 'Es gibt bereits ein Konto. Melden Sie sich an.',
  },
  fields: {
    name: 'Name',
    password: 'Passwort',
    reveal: 'Passwort anzeigen',
    empty: 'Dieses Feld ist leer.',
    passwordShort: (count) => `Es braucht mindestens 8 Zeichen; es sind ${count.text}.`,
    passwordWeak: 'Dieses Passwort ist zu leicht zu erraten. Wählen Sie ein anderes.',
    refused: 'Dieser Wert wurde nicht angenommen.',
  },

  failures: {
    noAnswer: 'Placet antwortet nicht. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
    refused: 'Diese Anfrage ist nicht erlaubt.',
    missing: 'Diese Website gibt es nicht, oder sie ist für Sie nicht freigegeben.',
    invalid: 'Placet hat die Anfrage nicht verstanden.',
    tooMany: (seconds) =>
      seconds
        ? `Zu viele Versuche. Versuchen Sie es in ${plural(seconds, 'Sekunde', 'Sekunden')} erneut.`
        : 'Zu viele Versuche. Versuchen Sie es später erneut.',
    busy: 'Placet ist ausgelastet. Versuchen Sie es gleich noch einmal.',
    broken: 'Auf der Seite von Placet ist ein Fehler aufgetreten.',
    said: (message) => `Antwort des Dienstes: „${message}“`,
    request: (id) => `Nummer der Anfrage: ${id}`,
  },

  title: 'Einwilligungsraten',
  site: 'Website',
  period: 'Zeitraum',
  lastDays: (count) => plural(count, 'Tag', 'Tage'),
  otherDates: 'Andere Daten',
  from: 'Von',
  to: 'Bis',
  apply: 'Anwenden',
  dateMissing: 'Wählen Sie beide Daten.',
  datesReversed: 'Das erste Datum liegt nach dem zweiten.',
  spanNamed: (from, to, days) => (from === to ? `Am ${from}` : `${from} bis ${to}, ${plural(days, 'Tag', 'Tage')}`),
  utc: 'Tage in Weltzeit (UTC) gezählt',
  refresh: 'Aktualisieren',
  readAt: (time) => `Zahlen gelesen um ${time}`,
  notOver: (day) => `Der ${day} ist noch nicht vorbei: Seine Zahlen ändern sich noch.`,

  generated: 'Generierte Daten',
  generatedMeans: 'Beispiel-Website: Diese Zahlen sind generierte Daten, es wurden keine Besucher gezählt.',
  insteadOf: (site) => `Die Website „${site}“ hat in diesem Zeitraum nichts empfangen. Bis dahin sehen Sie die Beispiel-Website.`,
  seeSite: (site) => `Zu „${site}“`,

  consentRate: 'Einwilligungsrate',
  deciderRate: 'Von denen, die gewählt haben',
  ofShown: (part, whole) => `${plural(part, 'Zustimmung', 'Zustimmungen')} bei ${plural(whole, 'Anzeige', 'Anzeigen')}`,
  ofDecided: (part, whole) => `${plural(part, 'Zustimmung', 'Zustimmungen')} bei ${plural(whole, 'Wahl', 'Wahlen')}`,
  notMeasured: 'Keine Anzeige empfangen: Die Einwilligungsrate lässt sich nicht berechnen.',
  noLostDisplays: 'Keine verlorenen Anzeigen festgestellt.',
  bursts: {
    leftOut: (decided, shown) =>
      `${plural(decided, 'Entscheidung', 'Entscheidungen')} und ${plural(shown, 'Anzeige', 'Anzeigen')} aus Häufungen zählen in diesen Zahlen nicht mit.`,
    counted: (decided, shown) =>
      `${plural(decided, 'Entscheidung', 'Entscheidungen')} und ${plural(shown, 'Anzeige', 'Anzeigen')} aus Häufungen zählen in diesen Zahlen mit.`,
    means:
      'Eine Häufung ist, was ein einzelnes Netz über tausend in der Stunde hinaus sendet: ein Angriff, ein Test oder ein sehr großes Unternehmen. Alles davon bleibt als Nachweis erhalten.',
    count: 'Mitzählen',
    leaveOut: 'Nicht mitzählen',
  },
  lostDisplays: (count) =>
    `Mindestens ${plural(count, 'Anzeige ging', 'Anzeigen gingen')} unterwegs verloren, in der Gesamtzahl enthalten.`,
  lostSomeDays: (count) => `Mindestens ${plural(count, 'Anzeige ging', 'Anzeigen gingen')} unterwegs verloren, an einzelnen Tagen.`,
  granted: 'Erlaubt',
  denied: 'Abgelehnt',
  noChoice: 'Keine Wahl',
  splitAlt: (granted, denied, noChoice) => `Erlaubt ${granted}, abgelehnt ${denied}, keine Wahl ${noChoice}`,
  howToRead: 'Wie sind diese Raten zu lesen?',
  readings: [
    'Einwilligungsrate: erste Entscheidungen, die die Kategorie erlauben, geteilt durch die Hinweise, die zu Beginn eines Besuchs angezeigt wurden.',
    'Von denen, die gewählt haben: dieselben Zustimmungen, geteilt durch alle ersten Entscheidungen; wer nicht geantwortet hat, zählt nicht mit.',
    'Verlorene Anzeigen: Eine Anzeige wird einmal gemeldet und kann unterwegs verloren gehen; eine Entscheidung wird erneut gesendet, bis sie ankommt. Kommen mehr Entscheidungen als Anzeigen an, wird der Unterschied hier genannt und zur Gesamtzahl gezählt: Keine Rate liegt über 100 %.',
    'Wiederholte Anzeigen, geänderte Entscheidungen, Widerrufe und Entscheidungen durch ein Skript werden getrennt gezählt. Bekannte Bots lässt der Server weg.',
  ],

  rateChart: {
    title: 'Einwilligungsrate pro Tag',
    means: 'Der Anteil der Hinweise zu Beginn eines Besuchs, die an diesem Tag zu einer Zustimmung führten.',
    alt: (from, to) => `Linien der Einwilligungsrate pro Tag, ${from} bis ${to}.`,
    line: (name, low, lowDay, high, highDay) => `${name}: zwischen ${low} (${lowDay}) und ${high} (${highDay}).`,
    noLine: (name) => `${name}: an keinem Tag gemessen.`,
    gaps: (count) => `${plural(count, 'Tag', 'Tage')} ohne Anzeigen: Die Linie bricht ab, das sind nicht 0 %.`,
    lost: (count) =>
      `${plural(count, 'Tag', 'Tage')} mit einem Ring: Es kamen mehr Entscheidungen als Anzeigen an, die wahre Rate liegt niedriger.`,
    lostOfDay: (count) => `+${count.text} verloren`,
  },
  dayChart: {
    title: 'Anzeigen und Entscheidungen pro Tag',
    means: 'Jeder Balken zählt die Hinweise zu Beginn eines Besuchs, geordnet nach der Antwort; der leere Teil blieb unbeantwortet.',
    alt: (from, to, shown, decided) =>
      `Balken pro Tag, ${from} bis ${to}: insgesamt ${plural(shown, 'Anzeige', 'Anzeigen')} und ${plural(decided, 'erste Entscheidung', 'erste Entscheidungen')}.`,
  },
  wholePeriod: 'Ganzer Zeitraum',
  openTable: 'Zahlen Tag für Tag ansehen',
  tableOf: (title) => `${title}, Tabelle`,
  day: 'Tag (UTC)',
  today: 'läuft noch',

  outcomes: {
    title: 'Was aus dem Hinweis wurde',
    of: (part, whole) => `${part} von ${whole}`,
    share: (rate, whole) => `${rate} von ${whole}`,
    shown: { name: 'Angezeigt', means: 'Hinweise, angezeigt zu Beginn eines Besuchs.' },
    decided: { name: 'Entschieden', means: 'Erste Entscheidungen, gleich welche Antwort.' },
    accepted: { name: 'Alles akzeptiert', means: 'Alles auf einmal erlaubt.' },
    rejected: { name: 'Alles abgelehnt', means: 'Alles auf einmal abgelehnt.' },
    saved: { name: 'Im Einzelnen gewählt', means: 'Eine Auswahl je Kategorie, gespeichert.' },
    closed: { name: 'Geschlossen', means: 'Ohne Wahl geschlossen: Nichts ist erlaubt.' },
    ignored: { name: 'Unbeantwortet', means: 'Angezeigt, minus geschlossen, minus entschieden; nie unter 0.' },
    lost: {
      name: 'Verlorene Anzeigen',
      means: 'Mehr Entscheidungen als Anzeigen empfangen, Tag für Tag: Mindestens so viele gingen verloren.',
    },
  },
  apart: {
    title: 'Getrennt gezählt',
    intro: 'Diese Zahlen gehen in keine Rate ein.',
    shownAgain: { name: 'Erneut angezeigt', means: 'Noch einmal angezeigt während eines begonnenen Besuchs.' },
    changed: { name: 'Geänderte Entscheidungen', means: 'Spätere Entscheidungen derselben Person, ohne Widerrufe.' },
    withdrawn: { name: 'Widerrufen', means: 'Besucher, die zurückkamen und alles widerriefen.' },
    byScript: { name: 'Durch ein Skript', means: 'Vom Code der Website gesetzt, nicht per Schaltfläche.' },
  },

  breakdown: {
    languages: 'Nach Sprache',
    language: 'Sprache',
    devices: 'Nach Gerät',
    device: 'Gerät',
    means: (threshold) => `Eine Gruppe von weniger als ${threshold.text} wird nicht aufgeschlüsselt, damit niemand darin erkennbar ist.`,
    fewer: (threshold) => `weniger als ${threshold.text}`,
    none: 'Nichts in diesem Zeitraum.',
    names: { phone: 'Telefon', tablet: 'Tablet', desktop: 'Computer', other: 'Anderes' },
  },

  exports: {
    title: 'Zahlen mitnehmen',
    days: 'Zahlen pro Tag (CSV)',
    daysMeans: 'Die Zahlen dieser Seite, ein Tag pro Zeile.',
    recordsCsv: 'Nachweise (CSV)',
    recordsNdjson: 'Nachweise (NDJSON)',
    recordsMeans: 'Die Einwilligungsnachweise, einer pro Zeile. Sie tragen Kennungen von Besuchern: Bewahren Sie sie sicher auf.',
  },

  empty: {
    title: 'Nichts in diesem Zeitraum',
    intro: 'Keine Anzeige und keine Entscheidung ist angekommen. So sehen Sie die erste:',
    steps: [
      'Prüfen Sie, ob die Placet-Zeile auf den Seiten der Website steht: „placet build“ zeigt sie an.',
      'Öffnen Sie die Website in einem privaten Fenster: Der Hinweis erscheint. Antworten Sie.',
      'Kommen Sie zurück und aktualisieren Sie: Die Zahlen sind sofort da.',
    ],
    longer: 'Die letzten 90 Tage ansehen',
    seeSample: 'Zur Beispiel-Website (generierte Daten)',
    noSite: 'Es ist keine Website eingerichtet. Legen Sie eine Website-Datei in den Ordner der Websites und aktualisieren Sie.',
  },

  access,
}
