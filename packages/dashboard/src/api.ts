/** Api. Asks the collector's private listener: session, figures, files. */
import type { Role, SecondFactorState, ShownAnswer, StatsAnswer } from '@placet/model'
import { type AccessApi, createAccessApi } from './access-api.ts'
import { type Answer, createAsk } from './ask.ts'
import { createRegisterApi, type RegisterApi } from './register-api.ts'
import type { Span } from './state/view.ts'

export interface SiteInfo {
  id: string
  name: string
  /** Its decisions were generated: its figures are never to be taken for those of visitors. */
  isSample: boolean
  /** What whoever is signed in may do there. */
  role: Role
  /** Category id to its name by language. */
  categories: Record<string, Record<string, string>>
  /** The first is the site's default. */
  languages: string[]
}

export interface SessionInfo {
  /** Of the account that is signed in. */
  name: string
  /** Sent along with every change of state (SEC-10). */
  csrf: string
  sites: SiteInfo[]
  /** Whether people and tokens are this person's to decide. */
  administers: 'none' | 'some' | 'all'
  secondFactor: SecondFactorState
}

export type { Answer, Failure } from './ask.ts'

export interface Api {
  session(): Promise<Answer<SessionInfo>>
  setUp(form: { secret: string; name: string; password: string }): Promise<Answer<SessionInfo>>
  /** `code`: of the second factor, once the collector has asked for it. */
  signIn(form: { name: string; password: string; code?: string }): Promise<Answer<SessionInfo>>
  signOut(csrf: string): Promise<Answer<null>>
  stats(site: string, span: Span, signal?: AbortSignal): Promise<Answer<StatsAnswer>>
  /** One record, and by what it was shown. */
  shown(site: string, recordId: string): Promise<Answer<ShownAnswer>>
  access: AccessApi
  register: RegisterApi
}

export type SiteFile = 'stats.csv' | 'records.csv' | 'records.ndjson'

/** Address of a site's file for a period. Relative, so that the dashboard works under a base path. */
export const fileAddress = (site: string, file: SiteFile | 'stats', { from, to, bursts }: Span): string =>
  `v1/${encodeURIComponent(site)}/${file}?${new URLSearchParams({ from, to, ...(bursts && { bursts }) })}`

export function createApi(fetch: typeof globalThis.fetch): Api {
  const ask = createAsk(fetch)
  return {
    session: () => ask('GET', 'v1/session'),
    setUp: (body) => ask('POST', 'v1/setup', { body }),
    signIn: (body) => ask('POST', 'v1/session', { body }),
    signOut: (csrf) => ask('DELETE', 'v1/session', { csrf }),
    stats: (site, span, signal) => ask('GET', fileAddress(site, 'stats', span), { signal }),
    shown: (site, recordId) => ask('GET', `v1/${encodeURIComponent(site)}/records/${encodeURIComponent(recordId)}`),
    access: createAccessApi(ask),
    register: createRegisterApi(ask),
  }
}
