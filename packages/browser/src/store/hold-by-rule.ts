/** Store. Hold by rule: what holds where a written rule of the visitor's region lets things run until they are refused. Built into the tag of such a rule alone. */
import { type ChoiceInForce, choiceInForce, inForceByRule } from '@placet/model'

/** A device whose cookies cannot be read may have refused before, and could not keep a refusal now. */
function canKeep(): boolean {
  try {
    return navigator.cookieEnabled && typeof document.cookie === 'string'
  } catch {
    return false
  }
}

/** Nothing runs in silence where a refusal would be lost with the page. */
export const hold: typeof inForceByRule = (...given): ChoiceInForce => (canKeep() ? inForceByRule : choiceInForce)(...given)
