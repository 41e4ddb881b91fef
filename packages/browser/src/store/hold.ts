/** Store. Hold: what holds on this device where every visitor is asked first. The tag for regions with another rule is built with `hold-by-rule.ts` in its place. */
export { choiceInForce as hold } from '@placet/model'

/** Whether anything may run that nobody was asked about. */
export const SILENCE_GRANTS = false
