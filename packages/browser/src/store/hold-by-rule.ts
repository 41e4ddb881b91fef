/** Store. Hold by rule: what holds where a written rule of the visitor's region lets things run until they are refused. Built into the tag of such a rule alone. */
import { choiceInForce, inForceByRule } from '@placet/model'
import { noteWithdrawn, readVisit } from './visit.ts'

/** What was refused, and could not be kept in a cookie, is looked for before anything starts. */
export const SILENCE_GRANTS = true

/** Says nothing, and is gone again in the same task. */
const TRIAL = 'placet-trial=1'

/** A device that takes no cookie, whatever it says of itself, may have refused before, and could not keep a refusal now. */
function canKeep(): boolean {
  try {
    document.cookie = `${TRIAL}; Path=/; SameSite=Lax`
    const isKept = document.cookie.includes(TRIAL)
    document.cookie = `${TRIAL}; Path=/; Max-Age=0`
    return isKept
  } catch {
    return false
  }
}

/** Something was refused in this visit. Where no cookie says so any more, the device forgets them from page to page. */
const wasRefused = () => readVisit()?.startsWith('withdrawn')

/** Nothing runs in silence where a refusal would be lost with the page, or was. */
export const hold: typeof inForceByRule = (seen, asked, nowMs) => {
  if (!seen.length) return (canKeep() && !wasRefused() ? inForceByRule : choiceInForce)(seen, asked, nowMs)
  const now = choiceInForce(seen, asked, nowMs)
  if (!wasRefused() && Object.values({ ...now.choices, ...now.services }).includes('denied')) noteWithdrawn([])
  return now
}
