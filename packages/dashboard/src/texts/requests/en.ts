/** Texts. Requests, in English. */
import { pluralFor } from '../plural.ts'
import type { RequestsTexts } from './requests-texts.ts'

const plural = pluralFor((n) => n === 1)

export const en: RequestsTexts = {
  title: 'Requests',
  intro:
    'What people asked for under their rights, and by when they get an answer: one month, three at most. Nobody is asked for an identity card.',
  filter: 'Show',
  filters: { waiting: 'Waiting', late: 'Late', closed: 'Closed', all: 'All' },
  none: 'No request here.',
  rights: {
    access: 'Access',
    rectification: 'Rectification',
    erasure: 'Erasure',
    restriction: 'Restriction',
    portability: 'Portability',
    objection: 'Objection',
  },
  states: { open: 'open', extended: 'extended', answered: 'answered', refused: 'refused' },
  received: (day) => `Received on ${day}`,
  due: (day) => `Due on ${day}`,
  left: (days) => plural(days, 'day left', 'days left'),
  today: 'Last day',
  late: (days) => `${plural(days, 'day', 'days')} late`,
  closed: (day) => `Closed on ${day}`,
  closedLate: 'after its day',
  by: (name) => `by ${name}`,
  withId: 'with consent number',
  withoutId: 'without consent number',
  withheld: 'What people wrote, and what was answered, is for editors.',
  message: 'What was asked',
  noMessage: 'No message.',
  reply: 'Answer to',
  inMyData: 'Under “My data”, with the consent number',
  extension: 'Why it takes longer',
  answer: 'What was answered',
  language: 'Language',

  doAnswer: 'Answer',
  doRefuse: 'Refuse',
  doExtend: 'Extend',
  doIdentify: 'Whose is it?',
  answerMeans:
    'Whoever holds the consent number reads this under “My data”. Placet sends no mail: where an address stands above, send it there too.',
  refuseMeans: 'Give the reason, and say where to complain. This closes the request.',
  extendMeans: (day) => `Once, within the first month, with the reason for it. The new day would be ${day}.`,
  extendOver: 'The first month is over: it cannot be extended any more.',
  identifyMeans:
    'The consent number that the person finds under “My data” or on the receipt is all that is needed. Its hash alone is kept with the request; that it was looked up is told in the audit log.',
  text: 'What the person reads',
  answerAndClose: 'Answer and close',
  refuseAndClose: 'Refuse and close',
  extendUntil: (day) => `Extend until ${day}`,
  consentId: 'Consent number',
  identify: 'Look it up',
  identified: (records) => `${plural(records, 'record', 'records')} under this number. The request is now tied to it.`,
  unknownId: 'No choice is kept under this number.',
  changedMeanwhile: 'Somebody else was quicker: read the page again.',

  enter: 'Enter a request',
  enterMeans: 'For what came by letter, telephone or mail. What people ask under “My data” stands here by itself.',
  right: 'Right',
  receivedOn: 'Received on',
  receivedOnHint: 'The month runs from this day.',
  wrongDay: 'A day of the last twelve months, today at the latest.',
  messageHint: 'In their own words, no more than is needed.',
  replyHint: 'A mail address, if the person gave one.',
  wrongReply: 'This is not a mail address.',
  consentIdHint: 'If the person gave it. Without it, nothing kept here can be tied to anybody (GDPR Art. 11).',
  export: 'Register (CSV)',
}
