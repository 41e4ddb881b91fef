/** Engines. Chromium: driven by Playwright; one browser, a context for each profile. */
import { chromium } from 'playwright'
import type { Engine } from './engine.ts'
import { profileOf } from './playwright.ts'

/** Without a sandbox only where there can be none, and silent towards the network. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-component-update', '--disable-sync'],
]

// Playwright switches it off; what comes back from it is what we want to see.
const ignoreDefaultArgs = ['--disable-back-forward-cache']

export async function startChromium(executablePath: string): Promise<Engine> {
  const launch = { executablePath, args, ignoreDefaultArgs }
  const browser = await chromium.launch(launch)
  return {
    version: browser.version(),
    async profile({ proxy, isScriptOff = false, isRegular }) {
      // Not even localhost goes round the proxy.
      const options = { proxy: { server: proxy, bypass: '<-loopback>' }, locale: 'en', javaScriptEnabled: !isScriptOff }
      return profileOf(await (isRegular ? chromium.launchPersistentContext('', { ...launch, ...options }) : browser.newContext(options)))
    },
    stop: () => browser.close(),
  }
}
