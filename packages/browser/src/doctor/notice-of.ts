/** Doctor. Notice: whether one is due on this page, and if not, why: a page that asks nothing looks like one that is broken. */
import type { Facts } from './facts.ts'

export interface Notice {
  reason: 'noticeDue' | 'noticeClosed' | 'noticeAnswered' | 'noticeNeedless'
  /** Categories that it asks for. */
  ask: readonly string[]
}

export function noticeOf({ asked, ask, isClosed }: Pick<Facts, 'asked' | 'ask' | 'isClosed'>): Notice {
  const isAsking = ask.length > 0
  if (isAsking) return { reason: isClosed ? 'noticeClosed' : 'noticeDue', ask }
  return { reason: Object.keys(asked.categories).length ? 'noticeAnswered' : 'noticeNeedless', ask }
}
