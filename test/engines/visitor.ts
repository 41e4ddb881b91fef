/** Engines. Visitor: somebody with a fresh profile, behind a proxy of their own, in words that a test reads like a sentence. */
import type { ServedCollector } from './collector.ts'
import { type Engine, type Profile, type Tab, until, type Wishes } from './drivers/engine.ts'
import { type Everywhere, startEverywhere } from './everywhere.ts'
import { COLLECTOR, createShop, SITE } from './shop.ts'

/** Time in which what is under way comes out, after the page itself has said that it is done. */
const SETTLE_MS = 150

export interface Visitor {
  tab: Tab
  /** What reached held hosts, in order. */
  contacts: string[]
  /** Opens a page of the shop, `declared/iframe.html`, and waits until it has done all it does by itself. */
  visit(address: string): Promise<void>
  /** Resolves once a request made now has come through after a pause: whatever the page asked for before has come through as well. */
  quiet(): Promise<void>
  accept(): Promise<void>
  refuse(): Promise<void>
  /** Takes every grant back, and waits for the page after it, should there be one. */
  withdraw(): Promise<void>
  ran(): Promise<string[]>
  /** Another tab of the same profile. */
  another(): Promise<Visitor>
  leave(): Promise<void>
}

const decisionIs = (action: string) => `window.placet?.decision?.action === ${JSON.stringify(action)}`
const pause = () => new Promise((done) => setTimeout(done, SETTLE_MS))

function visitorIn(tab: Tab, profile: Profile, everywhere: Everywhere, markers: string[]): Visitor {
  const endings = () => markers.filter((marker) => marker === 'end').length

  async function quiet(): Promise<void> {
    const marker = `quiet-${markers.length}-${Math.random()}`
    // A page that is just being left, or whose policy lets nothing out any more, cannot answer: the next one will.
    await until('the page is quiet', async () => {
      await pause()
      const isSent = await tab.read(`fetch('/marker/${marker}').then(() => true)`).catch(() => false)
      return isSent && markers.includes(marker)
    })
  }

  async function decide(hook: string): Promise<void> {
    await tab.press(`[data-placet="notice"] [data-placet="${hook}"]`)
    await until(`${hook} is in force`, () => tab.read(decisionIs(hook)).catch(() => false))
    await quiet()
  }

  return {
    tab,
    contacts: everywhere.contacts,
    async visit(address) {
      const before = endings()
      await tab.open(`${SITE}/${address}`)
      await until(`${address} has done its work`, () => endings() > before)
      await quiet()
    },
    quiet,
    accept: () => decide('accept-all'),
    refuse: () => decide('reject-all'),
    async withdraw() {
      // The page may be gone before it can answer.
      await tab.read('placet.withdraw()').catch(() => {})
      await quiet()
      await until('the withdrawal is in force', () => tab.read(decisionIs('withdraw-all')).catch(() => false))
    },
    ran: () => tab.read<string[]>('ran'),
    another: async () => visitorIn(await profile.tab(), profile, everywhere, markers),
    async leave() {
      await profile.end()
      await everywhere.stop()
    },
  }
}

/** Brings a visitor with a fresh profile to the shop's door. */
export async function welcome(engine: Engine, collector: ServedCollector, wishes: Omit<Wishes, 'proxy'> = {}): Promise<Visitor> {
  const markers: string[] = []
  const shop = createShop(markers, () => everywhere.port)
  const own = { [new URL(SITE).hostname]: shop, [new URL(COLLECTOR).hostname]: collector.answer }
  const everywhere = await startEverywhere(own)
  try {
    const profile = await engine.profile({ proxy: `http://127.0.0.1:${everywhere.port}`, ...wishes })
    return visitorIn(await profile.tab(), profile, everywhere, markers)
  } catch (error) {
    await everywhere.stop()
    throw error
  }
}
