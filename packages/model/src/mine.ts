/** Model. Mine: what the part "my data" carries, and the names of its texts. */
import type { Action, Layer } from './decision.ts'

/** Rights that a subject can ask for (GDPR Art. 15 to 21), as the policy names them. */
export const rights = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'] as const
export type Right = (typeof rights)[number]

/** Where a request stands. */
export const requestStates = ['open', 'extended', 'answered', 'answered-in-part', 'refused'] as const
export type RequestState = (typeof requestStates)[number]

/**
 * Texts of "my data" and of the receipt. Filled in the page: `{controller}`, `{contact}`, `{date}`, `{count}`, `{told}`, `{until}`, `{size}`,
 * `{index}`, `{key}`.
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
  | 'downloadHtml'
  | 'downloadJson'
  | 'erase'
  | 'eraseMeans'
  | 'eraseSure'
  | 'eraseYes'
  | 'cancel'
  | 'erased'
  | 'refusalStays'
  | 'held'
  | 'heldSure'
  | 'heldAsked'
  | 'requests'
  | 'requestsMeans'
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
  | 'received'
  | `action-${Action}`
  | `layer-${Layer}`
  | `right-${Right}`
  | `state-${RequestState}`,
  string
>

/** What a receipt alone says, once it was checked: its checker carries these. */
export type CheckedText = 'verified' | 'notVerified' | 'recordAltered' | 'cannotVerify'

/** Compiled into `mine` in place of `__PLACET_PART__`. */
export interface MineData {
  language: string
  direction: 'ltr' | 'rtl'
  texts: Omit<MineTexts, CheckedText>
  controller: { name: string; contact: string }
  theme: string
}

/** Compiled into `receipt` in the same way. */
export interface ReceiptData {
  language: string
  texts: MineTexts
}
