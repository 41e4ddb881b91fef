/** Api. Ask: one request to the collector's private listener. Every refusal comes back as a value, never as an exception. */
import type { ProblemWire } from '@placet/model'

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

export interface Asked {
  body?: object
  /** Sent along with every change of state (SEC-10). */
  csrf?: string
  signal?: AbortSignal | undefined
}

/** Paths are relative, so that the dashboard works under a base path. */
export type Ask = <T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, asked?: Asked) => Promise<Answer<T>>

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

/** Marks that turn the direction of what follows: a name that holds one would rewrite the words around it. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

const seen = (text: string): string => text.replace(TURNING, '\ufffd')

/** Every text of an answer, keys included, with such marks made visible (SEC-12). Files that are taken away keep them as they were. */
const parseSafely = (json: string): unknown =>
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'string') return seen(value)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [seen(key), inner]))
  })

export const createAsk =
  (fetch: typeof globalThis.fetch): Ask =>
  async <T>(method: string, path: string, { body, csrf, signal }: Asked = {}): Promise<Answer<T>> => {
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
      if (!response.ok) return { ok: false, failure: await failureOf(response) }
      return { ok: true, value: (response.status === 204 ? null : parseSafely(await response.text())) as T }
    } catch {
      const failure: Failure = { status: 0, code: 'NO_ANSWER', message: '', requestId: null, field: null, retryAfterS: null }
      return { ok: false, failure }
    }
  }
