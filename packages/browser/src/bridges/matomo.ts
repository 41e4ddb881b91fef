/** Bridges. Matomo: consent to be measured, or consent to cookies (VEN-04). Placet remembers the choice, so Matomo is told `set…` and never `remember…`. */
import type { MatomoData } from '@placet/model'
import { allGranted, type Bridge, type Call } from './bridge.ts'

const words = {
  tracking: ['requireConsent', 'setConsentGiven', 'forgetConsentGiven'],
  cookies: ['requireCookieConsent', 'setCookieConsentGiven', 'forgetCookieConsentGiven'],
} as const

/** Without consent to be measured it keeps what happens and sends that on the grant: a grant that follows a withdrawal waits for the next page (VEN-14). */
export const matomo: Bridge<MatomoData> = (moment, { services, mode }) => {
  const [require, give, forget] = words[mode]
  const calls: Call[] = []
  const say = (word: string) => calls.push(['push', '_paq', [word]])
  const wasTaken = services.some(moment.wasTaken)
  if (moment.isStart) say(require)
  if (allGranted(services, moment)) {
    if (mode === 'cookies' || !wasTaken) say(give)
  } else if (wasTaken) say(forget)
  return calls
}
