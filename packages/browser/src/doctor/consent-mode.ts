/** Doctor. Consent Mode: whether Google's tags were told the default before anything else (GCM-02). Reads `dataLayer`, changes nothing. */
import type { Facts } from './facts.ts'
import { aFinding, type Finding } from './finding.ts'

/** Hosts that act on Consent Mode. */
const GOOGLE = /(^|\.)(googletagmanager|google-analytics|doubleclick|googleadservices|googlesyndication)\.(com|net)$/

/** Commands before which the default has to stand. */
const ACTING = ['js', 'config', 'event', 'gtm.js']

/** What is told to Google's tags while nobody has agreed (GCM-03). */
const DENIED = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage']

/** The default as Google's guide writes it. */
const DEFAULT_LINES = [
  '<script>',
  'window.dataLayer = window.dataLayer || []',
  'function gtag() {',
  '  dataLayer.push(arguments)',
  '}',
  "gtag('consent', 'default', {",
  ...DENIED.map((type) => `  ${type}: 'denied',`),
  "  security_storage: 'granted'",
  '})',
  '</script>',
].join('\n')

/** Where the default comes too late, in a form that is ignored, or not at all. */
export function consentMode({ queue = [], requests }: Facts): Finding[] {
  const isDefault = queue.map(({ command, consent }) => command === 'consent' && consent === 'default')
  const at = isDefault.indexOf(true)
  const first = queue.findIndex(({ command }) => ACTING.includes(command))
  const asked = [...new Set(requests.map(({ host }) => host).filter((host) => GOOGLE.test(host)))]
  if (at < 0) return asked.length ? [aFinding('consent-mode-missing', '', { where: asked, lines: [DEFAULT_LINES] })] : []
  const told = (i: number) => `dataLayer[${i}]: ${queue[i]?.command}${queue[i]?.consent ? ` ${queue[i]?.consent}` : ''}`
  const found: Finding[] = []
  if (first >= 0 && first < at) {
    const values = { command: queue[first]?.command ?? '' }
    found.push(aFinding('consent-mode-late', '', { values, where: [told(first), told(at)], lines: [DEFAULT_LINES] }))
  }
  if (!queue[at]?.isArguments) found.push(aFinding('consent-mode-array', '', { where: [told(at)], lines: [DEFAULT_LINES] }))
  return found
}
