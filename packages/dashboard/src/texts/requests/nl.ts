/** Texts. Requests, in Dutch. */
import { pluralFor } from '../plural.ts'
import type { RequestsTexts } from './requests-texts.ts'

const plural = pluralFor((n) => n === 1)

export const nl: RequestsTexts = {
  title: 'Verzoeken',
  intro:
    'Wat mensen op grond van hun rechten vroegen, en tegen wanneer ze antwoord krijgen: één maand, hooguit drie. Niemand wordt om een identiteitskaart gevraagd.',
  filter: 'Tonen',
  filters: { waiting: 'In behandeling', late: 'Te laat', closed: 'Afgesloten', all: 'Alle' },
  none: 'Hier is geen verzoek.',
  rights: {
    access: 'Inzage',
    rectification: 'Rectificatie',
    erasure: 'Wissing',
    restriction: 'Beperking',
    portability: 'Overdraagbaarheid',
    objection: 'Bezwaar',
  },
  states: { open: 'open', extended: 'verlengd', answered: 'beantwoord', refused: 'geweigerd' },
  received: (day) => `Ontvangen op ${day}`,
  due: (day) => `Antwoord uiterlijk op ${day}`,
  left: (days) => `nog ${plural(days, 'dag', 'dagen')}`,
  today: 'Laatste dag',
  late: (days) => `${plural(days, 'dag', 'dagen')} te laat`,
  closed: (day) => `Afgesloten op ${day}`,
  closedLate: 'na de termijn',
  by: (name) => `door ${name}`,
  withId: 'met toestemmingsnummer',
  withoutId: 'zonder toestemmingsnummer',
  withheld: 'Wat mensen schreven en wat er geantwoord werd, is voor bewerkers.',
  message: 'De vraag',
  noMessage: 'Geen bericht.',
  reply: 'Antwoorden aan',
  inMyData: 'Onder ‘Mijn gegevens’, met het toestemmingsnummer',
  extension: 'Waarom het langer duurt',
  answer: 'Het antwoord',
  language: 'Taal',

  doAnswer: 'Beantwoorden',
  doRefuse: 'Weigeren',
  doExtend: 'Verlengen',
  doIdentify: 'Van wie is het?',
  answerMeans:
    'Wie het toestemmingsnummer heeft, leest dit onder ‘Mijn gegevens’. Placet verstuurt geen e-mail: staat er hierboven een adres, stuur het dan ook daarheen.',
  refuseMeans: 'Geef de reden en zeg waar men een klacht kan indienen. Het verzoek wordt afgesloten.',
  extendMeans: (day) => `Eén keer, binnen de eerste maand, met de reden. De nieuwe termijn zou ${day} zijn.`,
  extendOver: 'De eerste maand is voorbij: verlengen kan niet meer.',
  identifyMeans:
    'Het toestemmingsnummer, dat iemand onder ‘Mijn gegevens’ of op het ontvangstbewijs vindt, volstaat. Alleen de hash ervan wordt bij het verzoek bewaard; het auditlog meldt dat het is opgezocht.',
  text: 'Wat de persoon leest',
  answerAndClose: 'Beantwoorden en afsluiten',
  refuseAndClose: 'Weigeren en afsluiten',
  extendUntil: (day) => `Verlengen tot ${day}`,
  consentId: 'Toestemmingsnummer',
  identify: 'Opzoeken',
  identified: (records) => `${plural(records, 'registratie', 'registraties')} onder dit nummer. Het verzoek hoort er nu bij.`,
  unknownId: 'Onder dit nummer is geen keuze bewaard.',
  changedMeanwhile: 'Iemand was sneller: lees de pagina opnieuw.',

  enter: 'Een verzoek inschrijven',
  enterMeans: 'Voor wat per brief, telefoon of e-mail kwam. Wat mensen onder ‘Mijn gegevens’ vragen, staat hier vanzelf.',
  right: 'Recht',
  receivedOn: 'Ontvangen op',
  receivedOnHint: 'De maand loopt vanaf deze dag.',
  wrongDay: 'Een dag van de laatste twaalf maanden, uiterlijk vandaag.',
  messageHint: 'In eigen woorden, niet meer dan nodig.',
  replyHint: 'Een e-mailadres, als de persoon er een gaf.',
  wrongReply: 'Dit is geen e-mailadres.',
  consentIdHint: 'Als de persoon het gaf. Zonder dat nummer kan niets wat hier bewaard is aan iemand gekoppeld worden (AVG, art. 11).',
  export: 'Register (CSV)',
}
