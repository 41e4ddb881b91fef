/** Texts. Requests, in German. */
import { pluralFor } from '../plural.ts'
import type { RequestsTexts } from './requests-texts.ts'

const plural = pluralFor((n) => n === 1)

export const de: RequestsTexts = {
  title: 'Anträge',
  intro:
    'Was Personen aufgrund ihrer Rechte verlangt haben, und bis wann sie Antwort erhalten: ein Monat, höchstens drei. Niemand wird um einen Personalausweis gebeten.',
  filter: 'Anzeigen',
  filters: { waiting: 'Offen', late: 'Überfällig', closed: 'Abgeschlossen', all: 'Alle' },
  none: 'Hier ist kein Antrag.',
  rights: {
    access: 'Auskunft',
    rectification: 'Berichtigung',
    erasure: 'Löschung',
    restriction: 'Einschränkung',
    portability: 'Übertragbarkeit',
    objection: 'Widerspruch',
  },
  states: {
    open: 'offen',
    extended: 'verlängert',
    answered: 'beantwortet',
    'answered-in-part': 'teilweise beantwortet',
    refused: 'abgelehnt',
  },
  received: (day) => `Eingegangen am ${day}`,
  due: (day) => `Fällig am ${day}`,
  left: (days) => `noch ${plural(days, 'Tag', 'Tage')}`,
  today: 'Letzter Tag',
  late: (days) => `${plural(days, 'Tag', 'Tage')} überfällig`,
  closed: (day) => `Abgeschlossen am ${day}`,
  closedLate: 'nach Fristende',
  by: (name) => `durch ${name}`,
  withId: 'mit Einwilligungsnummer',
  withoutId: 'ohne Einwilligungsnummer',
  withheld: 'Was Personen geschrieben haben und was geantwortet wurde, sehen nur Bearbeiter.',
  message: 'Das Anliegen',
  noMessage: 'Keine Nachricht.',
  reply: 'Antwort an',
  inMyData: 'Unter „Meine Daten“, mit der Einwilligungsnummer',
  extension: 'Grund der Verlängerung',
  answer: 'Die Antwort',
  language: 'Sprache',

  doAnswer: 'Beantworten',
  doAnswerPart: 'Teilweise beantworten',
  doRefuse: 'Ablehnen',
  doExtend: 'Verlängern',
  doIdentify: 'Von wem ist er?',
  answerMeans:
    'Wer die Einwilligungsnummer hat, liest dies unter „Meine Daten“. Placet verschickt keine E-Mail: Steht oben eine Adresse, senden Sie es auch dorthin.',
  answerPartMeans:
    'Was Sie erfüllen, danach was Sie ablehnen und warum. Die betroffene Person liest beides. Der Antrag wird damit abgeschlossen.',
  refuseMeans: 'Nennen Sie den Grund und die Beschwerdestelle. Der Antrag wird damit abgeschlossen.',
  extendMeans: (day) => `Einmal, im ersten Monat, mit Begründung. Die neue Frist wäre der ${day}.`,
  extendOver: 'Der erste Monat ist vorbei: eine Verlängerung ist nicht mehr möglich.',
  identifyMeans:
    'Die Einwilligungsnummer, die unter „Meine Daten“ oder auf der Quittung steht, genügt. Nur ihr Hash wird beim Antrag gespeichert; das Audit-Protokoll vermerkt die Suche.',
  text: 'Was die Person liest',
  answerAndClose: 'Beantworten und abschließen',
  answerPartAndClose: 'Teilweise beantworten und abschließen',
  partReason: 'Warum der Rest nicht',
  partReasonMeans: 'Der Grund und die Beschwerdestelle: Beides gehört auch zu einer teilweisen Ablehnung (DSGVO, Art. 12 Abs. 4).',
  reasonMissing: 'Nennen Sie den Grund: Die vorgeschlagenen Worte enthalten keinen.',
  refuseAndClose: 'Ablehnen und abschließen',
  extendUntil: (day) => `Verlängern bis ${day}`,
  consentId: 'Einwilligungsnummer',
  identify: 'Nachschlagen',
  identified: (records) => `${plural(records, 'Datensatz', 'Datensätze')} unter dieser Nummer. Der Antrag gehört nun dazu.`,
  unknownId: 'Unter dieser Nummer ist keine Wahl gespeichert.',
  changedMeanwhile: 'Jemand war schneller: Lesen Sie die Seite neu.',

  enter: 'Antrag eintragen',
  enterMeans: 'Für das, was per Brief, Telefon oder E-Mail kam. Was unter „Meine Daten“ verlangt wird, steht von selbst hier.',
  right: 'Recht',
  receivedOn: 'Eingegangen am',
  receivedOnHint: 'Der Monat läuft ab diesem Tag.',
  wrongDay: 'Ein Tag der letzten zwölf Monate, spätestens heute.',
  messageHint: 'In eigenen Worten, nicht mehr als nötig.',
  replyHint: 'Eine E-Mail-Adresse, falls die Person eine angab.',
  wrongReply: 'Das ist keine E-Mail-Adresse.',
  consentIdHint: 'Falls die Person sie angab. Ohne sie lässt sich nichts, was hier gespeichert ist, jemandem zuordnen (DSGVO, Art. 11).',
  export: 'Verzeichnis (CSV)',

  hold: {
    title: 'Aufbewahrung für Rechtsstreite',
    means:
      'Nachweise, die für einen Rechtsanspruch nötig sind, bleiben erhalten, auch wenn die Person die Löschung verlangt oder die Frist abgelaufen ist (DSGVO, Art. 17 Abs. 3 Buchst. e). Verlangt sie die Löschung, wird die Einwilligung sofort widerrufen; gelöscht wird bei der Aufhebung, ohne neuen Antrag.',
    begin: 'Für einen Rechtsstreit aufbewahren',
    place: 'Aufbewahren',
    consentIdMeans: 'Der Person, deren Nachweise nötig sind. Nur der Hash davon wird hier aufbewahrt.',
    reason: 'Grund, für das Verzeichnis',
    reasonMeans: 'Der Fall, und warum diese Nachweise dafür nötig sind. Die Person liest das nicht.',
    told: 'Was die Person liest',
    toldMeans:
      'Ein Satz in der Sprache der Person: warum diese Nachweise jetzt nicht gelöscht werden können. Das Gesetz und die Beschwerdestelle kommen hinzu.',
    since: (day) => `Seit ${day}`,
    ended: (day) => `Aufgehoben am ${day}`,
    asked: (day) => `Löschung am ${day} verlangt, wartet`,
    end: 'Aufheben',
    endAndErase: 'Aufheben und löschen',
    onSubject:
      'Die Nachweise dieser Person werden für einen Rechtsstreit aufbewahrt und können jetzt nicht gelöscht werden: siehe unten, „Aufbewahrung für Rechtsstreite“.',
  },
}
