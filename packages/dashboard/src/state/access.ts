/** State. Access: one's own account, people, tokens and the audit log, as last read; and what changes them. */
import type { AccountWire, AuditWire, PeopleWire, TokenWire } from '@placet/model'
import { type ReadonlySignal, signal } from '@preact/signals'
import type { AccessApi } from '../access-api.ts'
import type { Answer, Failure } from '../ask.ts'
import type { AccessPageName } from './place.ts'
import type { Session } from './session.ts'

export interface Access {
  api: AccessApi
  account: ReadonlySignal<AccountWire | null>
  people: ReadonlySignal<PeopleWire | null>
  tokens: ReadonlySignal<TokenWire[] | null>
  audit: ReadonlySignal<{ entries: AuditWire[]; next: number | null } | null>
  /** Why the page that was asked last could not be read. */
  failure: ReadonlySignal<Failure | null>
  /** Reads what a page shows. */
  read(page: AccessPageName): Promise<void>
  /** Reads older entries of the audit log, below those that are there. */
  readOlder(): Promise<void>
  /** Changes something, then reads the page again. Resolves to what came of it. */
  change<T>(page: AccessPageName, work: (csrf: string) => Promise<Answer<T>>): Promise<Answer<T>>
  /** Drops everything, so that nothing is left for whoever signs in next. */
  forget(): void
}

export function createAccess(api: AccessApi, session: Pick<Session, 'phase' | 'ended' | 'load'>): Access {
  const account = signal<AccountWire | null>(null)
  const people = signal<PeopleWire | null>(null)
  const tokens = signal<TokenWire[] | null>(null)
  const audit = signal<{ entries: AuditWire[]; next: number | null } | null>(null)
  const failure = signal<Failure | null>(null)

  function take<T>(answer: Answer<T>, keep: (value: T) => void): void {
    failure.value = answer.ok ? null : answer.failure
    if (answer.ok) keep(answer.value)
    else if (answer.failure.status === 401) session.ended()
  }

  async function read(page: AccessPageName): Promise<void> {
    switch (page) {
      case 'account':
        return take(await api.account(), (value) => (account.value = value))
      case 'people':
        return take(await api.people(), (value) => (people.value = value))
      case 'tokens':
        return take(await api.tokens(), (value) => (tokens.value = value.tokens))
      case 'audit':
        return take(await api.audit(null), (value) => (audit.value = value))
      default:
        return page satisfies never
    }
  }

  return {
    api,
    account,
    people,
    tokens,
    audit,
    failure,
    read,
    async readOlder() {
      const before = audit.value
      if (before?.next == null) return
      take(await api.audit(before.next), ({ entries, next }) => (audit.value = { entries: [...before.entries, ...entries], next }))
    },
    async change(page, work) {
      const phase = session.phase.value
      const answer = await work(phase.at === 'open' ? phase.session.csrf : '')
      if (answer.ok) await read(page)
      else if (answer.failure.status === 401) session.ended()
      return answer
    },
    forget() {
      for (const one of [account, people, tokens, audit, failure]) one.value = null
    },
  }
}
