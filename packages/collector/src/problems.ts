/** Collector. Problems: every error an answer may carry. Code for machines, status for HTTP, sentence for people. */
import type { ProblemWire } from '@placet/model'

export const problems = {
  REQUEST_UNREADABLE: { status: 400, say: 'The request could not be read.' },
  NOT_JSON: { status: 400, say: 'The body is not JSON in UTF-8.' },
  SIGN_IN_NEEDED: { status: 401, say: 'Sign in first.' },
  SETUP_NEEDED: { status: 401, say: 'There is no account yet: set up the first one.' },
  SECOND_FACTOR_ASKED: { status: 401, say: 'Send the code of your second factor along.' },
  SECOND_FACTOR_REFUSED: { status: 401, say: 'The code is not right, or was used already.' },
  TOKEN_REFUSED: { status: 401, say: 'This token is not known, was revoked, or is over.' },
  SIGN_IN_REFUSED: { status: 401, say: 'Name or password is not right.' },
  ORIGIN_REFUSED: { status: 403, say: 'Requests from this origin are not accepted here.' },
  CSRF_REFUSED: { status: 403, say: 'The header x-placet-csrf is missing or not the one of this session.' },
  ROLE_TOO_LOW: { status: 403, say: 'This needs the role %s.' },
  SECOND_FACTOR_NEEDED: { status: 403, say: 'This needs a second factor: set one up in your account first.' },
  PASSWORD_REFUSED: { status: 403, say: 'The password is not right.' },
  CODE_REFUSED: { status: 403, say: 'The code is not right, or was used already.' },
  SETUP_SECRET_REFUSED: { status: 403, say: 'The setup secret is not right; the newest one was printed when the collector last started.' },
  NOT_FOUND: { status: 404, say: 'There is nothing at this address.' },
  SITE_UNKNOWN: { status: 404, say: 'This collector has no such site.' },
  NOTICE_UNKNOWN: { status: 404, say: 'This site has no notice with that hash.' },
  THUMBNAIL_MISSING: { status: 404, say: 'There is no such picture.' },
  PERSON_UNKNOWN: { status: 404, say: 'There is no such person.' },
  SESSION_UNKNOWN: { status: 404, say: 'There is no such session.' },
  TOKEN_UNKNOWN: { status: 404, say: 'There is no such token.' },
  INVITATION_UNKNOWN: { status: 404, say: 'This invitation is not known, was used, or is over.' },
  HOLD_UNKNOWN: { status: 404, say: 'This site has no legal hold with that id.' },
  REQUEST_UNKNOWN: { status: 404, say: 'This site has no request with that id.' },
  RECORD_UNKNOWN: { status: 404, say: 'This site has no record with that id.' },
  DOCUMENT_UNKNOWN: { status: 404, say: 'This site has no configuration or policy with that hash.' },
  REPLAY_MISSING: { status: 404, say: 'The build that showed this notice was not kept.' },
  LOG_PRIVATE: { status: 404, say: 'The log of this site is private.' },
  CHECKPOINT_MISSING: { status: 404, say: 'No checkpoint of this log has been signed yet.' },
  METHOD_REFUSED: { status: 405, say: 'This address answers %s only.' },
  REQUEST_TIMEOUT: { status: 408, say: 'The request took too long to arrive.' },
  EVENT_CONFLICT: { status: 409, say: 'This eventId was already recorded with another body.' },
  HOLD_ENDED: { status: 409, say: 'This legal hold was ended already.' },
  REQUEST_CLOSED: { status: 409, say: 'This request was answered or refused already.' },
  IDENTIFIED_ALREADY: { status: 409, say: 'Whose request this is was said already, or it is closed.' },
  EXTENDED_ALREADY: { status: 409, say: 'This request was extended already: three months is the longest term.' },
  EXTENSION_TOO_LATE: { status: 409, say: 'An extension must be told within the first month, which is over.' },
  NAME_TAKEN: { status: 409, say: 'Somebody of this name has an account already.' },
  LAST_ADMIN: { status: 409, say: 'Somebody must stay who administers every site: give that role to another person first.' },
  SECOND_FACTOR_THERE: { status: 409, say: 'There is a second factor already: take it away first.' },
  SETUP_DONE: { status: 409, say: 'The first account exists already: sign in.' },
  EVENT_ERASED: { status: 410, say: 'What was recorded under this eventId was erased, and stays erased.' },
  BODY_TOO_LARGE: { status: 413, say: 'The body is larger than %s bytes.' },
  MEDIA_TYPE_REFUSED: { status: 415, say: 'Send application/json or text/plain, not compressed, in UTF-8.' },
  FIELD_INVALID: { status: 422, say: 'Field "%s" must be %s.' },
  BODY_INVALID: { status: 422, say: 'The body must be %s.' },
  TOO_MANY_REQUESTS: { status: 429, say: 'Too many requests: try again after the time in Retry-After.' },
  HEADERS_TOO_LARGE: { status: 431, say: 'The headers are too large.' },
  INTERNAL: { status: 500, say: 'Something went wrong here; the log knows this request by its id.' },
  DASHBOARD_MISSING: { status: 503, say: 'The dashboard has not been built: run "npm run build".' },
  STORAGE_BUSY: { status: 503, say: 'Storage is busy: send the same request again after the time in Retry-After.' },
  SITES_BEING_READ: {
    status: 503,
    say: 'The configurations of sites are still being read: send the same request again after the time in Retry-After.',
  },
  STOPPING: { status: 503, say: 'The collector is stopping: send the same request again after the time in Retry-After.' },
} as const

export type ProblemCode = keyof typeof problems

interface Particulars {
  /** Words for the slots of the sentence. Never text from the request's body. */
  slots?: readonly string[]
  /** JSON pointer of the field at fault. */
  field?: string
  /** Headers that belong to the status: `retry-after`, `allow`. */
  headers?: Readonly<Record<string, string>>
}

/** A refusal, thrown by whoever knows it and printed by the listener. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly field: string | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ProblemCode, { slots = [], field, headers = {} }: Particulars = {}) {
    let slot = 0
    super(problems[code].say.replace(/%s/g, () => slots[slot++] ?? ''))
    this.name = 'Problem'
    this.code = code
    this.status = problems[code].status
    this.field = field
    this.headers = headers
  }
}

export const problem = (code: ProblemCode, particulars?: Particulars): Problem => new Problem(code, particulars)

/** A field that is not as it must be. The pointer is empty for the body as a whole. */
export const fieldProblem = (field: string, mustBe: string): Problem =>
  field === '' ? problem('BODY_INVALID', { slots: [mustBe], field }) : problem('FIELD_INVALID', { slots: [field, mustBe], field })

/** A refusal that passes with time. */
export const laterProblem = (code: 'TOO_MANY_REQUESTS' | 'STORAGE_BUSY' | 'SITES_BEING_READ' | 'STOPPING', afterSeconds: number): Problem =>
  problem(code, { headers: { 'retry-after': String(Math.max(1, Math.ceil(afterSeconds))) } })

/** The problem as it crosses the wire. */
export const printProblem = ({ code, message, field }: Problem, requestId: string): ProblemWire => ({
  code,
  message,
  ...(field === undefined ? {} : { field }),
  requestId,
})
