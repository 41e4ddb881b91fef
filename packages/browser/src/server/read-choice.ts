/** Server. Read choice: what a visitor has decided, from the request header `Cookie`, by the very rule of the tag. */
import {
  type ChoiceInForce,
  choiceInForce,
  type Decision,
  isAllowed,
  parseChoice,
  type ServerSite,
  savedIn,
  snapshotOf,
} from '@placet/model'

/** The decision in force, as `placet.decision` shows it in the page. It holds no identifier. */
export interface ServerChoice extends Decision {
  /** Categories to ask for: all of them without a decision, none where no notice is due. */
  readonly ask: readonly string[]
  /** True when the category or service is granted now; `necessary` always is, unknown names never are. */
  allows(name: string): boolean
}

/** What a server that knows nothing of its site may grant. */
const NOTHING: ChoiceInForce = { saved: undefined, choices: {}, services: {}, ask: [], last: undefined, n: 0 }

/** Answers `closed` where the work throws: a fault of ours, or of what we were given, grants nothing. */
function guarded<T>(work: () => T, closed: T): T {
  try {
    return work()
  } catch {
    return closed
  }
}

/** Every choice in the header; `undefined` for one that nobody can read. Proxies differ in the space after a semicolon, browsers do not. */
function seenIn(header: string | readonly string[] | null | undefined) {
  if (header === undefined || header === null) return []
  const text = Array.isArray(header) ? header.join(';') : header
  // Anything but text is a mistake of the caller, and may have held a refusal.
  if (typeof text !== 'string') return [undefined]
  return savedIn(text.split(/;\s*/).join('; ')).map((value) => guarded(() => parseChoice(value), undefined))
}

/**
 * Reads the choice that a request carries. `cookies` is the header `Cookie` as it came, or its parts. Never throws; grants only what the
 * newest choice grants on today's terms. One that is unreadable, expired or of a newer version denies everything, as on the page; another
 * site's is passed over. A page may know of a refusal that no cookie could keep; a server cannot.
 */
export function readChoice(
  cookies: string | readonly string[] | null | undefined,
  site: ServerSite,
  nowMs: number = Date.now(),
): ServerChoice {
  const inForce = guarded(() => choiceInForce(seenIn(cookies), site, nowMs), NOTHING)
  return Object.freeze({
    ...snapshotOf(inForce),
    ask: Object.freeze(inForce.ask),
    allows: (name: string) => guarded(() => isAllowed(name, inForce, site), false),
  })
}
