/** Api. Asks the collector's private listener: session, figures, files. Every refusal comes back as a value, never as an exception. */
import type { ProblemWire, ShownAnswer, StatsAnswer } from '@placet/model'
import type { Span } from './state/view.ts'

export interface SiteInfo {
  id: string
  name: string
  /** Its decisions were generated: its figures are never to be taken for those of visitors. */
  isSample: boolean
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
}

/** Why there is no answer. Status 0: the collector could not be reached. */
export interface Failure {
  status: number
  code: string
  /** The collector's own sentence; empty when it said none. */
  message: string
  requestId: string | null
  /** Name of the field at fault, such as `password`. */
  field: string | null
  retryAfterS: number | null
}

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure }

export interface Api {
  session(): Promise<Answer<SessionInfo>>
  setUp(form: { secret: string; name: string; password: string }): Promise<Answer<SessionInfo>>
  signIn(form: { name: string; password: string }): Promise<Answer<SessionInfo>>
  signOut(csrf: string): Promise<Answer<null>>
  stats(site: string, span: Span, signal?: AbortSignal): Promise<Answer<StatsAnswer>>
  /** One record, and by what it was shown. */
  shown(site: string, recordId: string): Promise<Answer<ShownAnswer>>
}

export type SiteFile = 'stats.csv' | 'records.csv' | 'records.ndjson'

/** Address of a site's file for a period. Relative, so that the dashboard works under a base path. */
export const fileAddress = (site: string, file: SiteFile | 'stats', { from, to }: Span): string =>
  `v1/${encodeURIComponent(site)}/${file}?${new URLSearchParams({ from, to })}`

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

async function failureOf(response: Response): Promise<Failure> {
  // A proxy in between may answer with a page of its own instead of a problem.
  const said: Partial<Record<keyof ProblemWire, unknown>> = (await response.json().catch(() => null)) ?? {}
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return {
    status: response.status,
    code: textOf(said.code) ?? 'UNKNOWN',
    message: textOf(said.message) ?? '',
    requestId: textOf(said.requestId),
    field: textOf(said.field)?.split('/').pop() ?? null,
    retryAfterS: Number.isFinite(seconds) ? seconds : null,
  }
}

export function createApi(fetch: typeof globalThis.fetch): Api {
  async function ask<T>(
    method: string,
    path: string,
    { body, csrf, signal }: { body?: object; csrf?: string; signal?: AbortSignal | undefined } = {},
  ) {
    const headers: Record<string, string> = { accept: 'application/json' }
    if (body) headers['content-type'] = 'application/json'
    if (csrf) headers['x-placet-csrf'] = csrf
    try {
      const response = await fetch(path, {
        method,
        headers,
        cache: 'no-store',
        ...(body && { body: JSON.stringify(body) }),
        ...(signal && { signal }),
      })
      if (!response.ok) return { ok: false, failure: await failureOf(response) } as const
      return { ok: true, value: (response.status === 204 ? null : await response.json()) as T } as const
    } catch {
      const failure: Failure = { status: 0, code: 'NO_ANSWER', message: '', requestId: null, field: null, retryAfterS: null }
      return { ok: false, failure } as const
    }
  }
  return {
    session: () => ask('GET', 'v1/session'),
    setUp: (body) => ask('POST', 'v1/setup', { body }),
    signIn: (body) => ask('POST', 'v1/session', { body }),
    signOut: (csrf) => ask('DELETE', 'v1/session', { csrf }),
    stats: (site, span, signal) => ask('GET', fileAddress(site, 'stats', span), { signal }),
    shown: (site, recordId) => ask('GET', `v1/${encodeURIComponent(site)}/records/${encodeURIComponent(recordId)}`),
  }
}
