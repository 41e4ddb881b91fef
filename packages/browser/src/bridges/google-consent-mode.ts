/** Bridges. Google Consent Mode v2: the default before everything, one update for each decision, and a word to tag managers (GCM-01..10). */
import type { GoogleConsentModeData } from '@placet/model'
import { type Bridge, type Call, statesOf } from './bridge.ts'

const DEFAULT_WAIT_MS = 500

/** Nothing that needs consent is granted by default, except where a region's rule says so and it is granted here already. */
export const googleConsentMode: Bridge<GoogleConsentModeData> = (
  moment,
  { types, categories, wait, regions = [], redact, passthrough },
) => {
  const calls: Call[] = []
  const say = (...given: unknown[]) => calls.push(['arguments', 'dataLayer', ...given])
  const states = statesOf(types, moment, 'granted', 'denied')
  const startingStates = (granted: readonly string[] = []) =>
    Object.fromEntries(
      Object.entries(types).map(([type, names]) => [type, names[0] && !granted.includes(type) ? 'denied' : (states[type] as string)]),
    )

  if (moment.isStart) {
    // Before the default, so that default and update stand side by side (GCM-04).
    if (redact) say('set', 'ads_data_redaction', true)
    if (passthrough) say('set', 'url_passthrough', true)
    const waiting = wait ?? DEFAULT_WAIT_MS
    say('consent', 'default', {
      ...startingStates(),
      wait_for_update: waiting,
    })
    for (const { region, granted, wait: there = waiting } of regions)
      say('consent', 'default', {
        ...startingStates(granted),
        region,
        wait_for_update: there,
      })
  }
  if (moment.isMade || !moment.isStart) say('consent', 'update', states)
  if (!moment.isStart) {
    const placet_granted = categories.filter(moment.allows).join(' ')
    calls.push(['event', 'dataLayer', { event: 'placet_consent', placet_granted, ...states }])
  }
  return calls
}
