/** Ingest. Known bots, by what they call themselves. */
import { isbot } from 'isbot'

/** Few browsers make most of the requests, and the expression that knows all bots is long. */
const MAX_REMEMBERED = 1_000
const MAX_LENGTH = 512
const remembered = new Map<string, boolean>()

/** A request without a name is not taken for a bot: what says nothing is not known. */
export function isKnownBot(userAgent: string | undefined): boolean {
  if (userAgent === undefined || userAgent.length > MAX_LENGTH) return isbot(userAgent)
  const known = remembered.get(userAgent)
  if (known !== undefined) return known
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  const answer = isbot(userAgent)
  remembered.set(userAgent, answer)
  return answer
}
