/** Engines. Firefox: the distribution's own, driven by Playwright over WebDriver BiDi; one browser, a context for each profile. */
import { firefox } from 'playwright'
import type { Engine } from './engine.ts'
import { profileOf } from './playwright.ts'

/** Firefox makes no early connection through a proxy: these hosts are asked without one, and are on this machine. */
const EARLY = 'early.tracker.example,early.unlisted.example'

const prefs = {
  'network.dns.localDomains': EARLY,
  // Else localhost would go round the proxy.
  'network.proxy.allow_hijacking_localhost': true,
  // Playwright switches early connections off; they are one of the techniques.
  'network.http.speculative-parallel-limit': 6,
}

export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath, firefoxUserPrefs: prefs })
  return {
    version: browser.version(),
    async profile({ proxy, isScriptOff = false }) {
      return profileOf(await browser.newContext({ proxy: { server: proxy, bypass: EARLY }, locale: 'en', javaScriptEnabled: !isScriptOff }))
    },
    stop: () => browser.close(),
  }
}
