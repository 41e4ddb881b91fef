/** Model. Mine: what the part "my data" carries, and the names of its texts. */
import type { Action, Layer } from './decision.ts'

/** Rights that a subject can ask for (GDPR Art. 15 to 21), as the policy names them. */
export const rights = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'] as const
export type Right = (typeof rights)[number]

/** Where a request stands. */
export const requestStates = ['open', 'extended', 'answered', 'answered-in-part', 'refused'] as const
export type RequestState = (typeof requestStates)[number]

/**
 * Texts of "my data" and of the receipt. Filled in the page: `{controller}`, `{contact}`, `{date}`, `{count}`, `{until}`, `{size}`, `{index}`,
 * `{key}`.
 */
export type MineTexts = Record<
  | 'entry'
  | 'title'
  | 'intro'
  | 'close'
  | 'loading'
  | 'failed'
  | 'id'
  | 'idMeans'
  | 'copy'
  | 'copied'
  | 'noId'
  | 'otherId'
  | 'look'
  | 'wrongId'
  | 'records'
  | 'none'
  | 'validUntil'
  | 'shown'
  | 'downloadHtml'
  | 'downloadJson'
  | 'erase'
  | 'eraseMeans'
  | 'eraseSure'
  | 'eraseYes'
  | 'cancel'
  | 'erased'
  | 'requests'
  | 'requestsMeans'
  | 'request'
  | 'right'
  | 'message'
  | 'messageMeans'
  | 'reply'
  | 'replyMeans'
  | 'send'
  | 'sent'
  | 'due'
  | 'answer'
  | 'noIdCard'
  | 'contact'
  | 'receiptTitle'
  | 'receiptIntro'
  | 'receiptFor'
  | 'madeOn'
  | 'granted'
  | 'denied'
  | 'service'
  | 'purpose'
  | 'verify'
  | 'verifyMeans'
  | 'verifying'
  | 'verified'
  | 'notVerified'
  | 'unproven'
  | 'cannotVerify'
  | 'recordAltered'
  | 'keyMeans'
  | 'machine'
  | 'recordNumber'
  | 'noticeNumber'
  | 'language'
  | 'received'
  | `action-${Action}`
  | `layer-${Layer}`
  | `right-${Right}`
  | `state-${RequestState}`,
  string
>

/** Compiled into `mine` in place of `__PLACET_PART__`. */
export interface MineData {
  language: string
  direction: 'ltr' | 'rtl'
  texts: MineTexts
  controller: { name: string; contact: string }
  theme: string
}
