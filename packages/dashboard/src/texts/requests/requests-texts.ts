/** Texts. Requests: what the page of the register of rights says. */
import type { RequestState, Right } from '@placet/model'
import type { Filter } from '../../state/clock.ts'
import type { Language } from '../language.ts'
import type { Count } from '../texts.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export interface RequestsTexts {
  title: string
  intro: string
  filter: string
  filters: Record<Filter, string>
  none: string
  rights: Record<Right, string>
  states: Record<RequestState, string>
  received(day: string): string
  due(day: string): string
  left(days: Count): string
  today: string
  late(days: Count): string
  closed(day: string): string
  closedLate: string
  by(name: string): string
  withId: string
  withoutId: string
  withheld: string
  message: string
  noMessage: string
  reply: string
  inMyData: string
  extension: string
  answer: string
  language: string

  doAnswer: string
  doAnswerPart: string
  doRefuse: string
  doExtend: string
  doIdentify: string
  answerMeans: string
  answerPartMeans: string
  refuseMeans: string
  extendMeans(day: string): string
  extendOver: string
  identifyMeans: string
  text: string
  answerAndClose: string
  answerPartAndClose: string
  partReason: string
  partReasonMeans: string
  reasonMissing: string
  refuseAndClose: string
  extendUntil(day: string): string
  consentId: string
  identify: string
  identified(records: Count): string
  unknownId: string
  changedMeanwhile: string

  enter: string
  enterMeans: string
  right: string
  receivedOn: string
  receivedOnHint: string
  wrongDay: string
  messageHint: string
  replyHint: string
  wrongReply: string
  consentIdHint: string
  export: string

  hold: {
    title: string
    means: string
    begin: string
    place: string
    consentIdMeans: string
    reason: string
    reasonMeans: string
    told: string
    toldMeans: string
    since(day: string): string
    ended(day: string): string
    asked(day: string): string
    end: string
    endAndErase: string
    onSubject: string
  }
}

export const requestsTexts: Record<Language, RequestsTexts> = { fr, nl, en, de }
