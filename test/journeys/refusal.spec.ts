/**
 * A refusal is sacred (contract, the two laws): random visitors in a real browser, with two tabs, changed terms, wrong clocks, lost and
 * damaged stores, parts and a collector that cannot be reached. Whatever happens, no script of a category runs that the last word did not grant.
 */
import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { expect, settle, test, whenReady } from './support/journey.ts'
import { type Stack, writeSite } from './support/stack.ts'

/** The same site before and after its terms change: marketing gains a recipient. */
const before = [
  { id: 'counter', name: 'Counter', category: 'analytics', hosts: ['counter.example'], cookies: [] },
  { id: 'pixel', name: 'Pixel', category: 'marketing', hosts: ['pixel.example'], cookies: [] },
]
const after = [...before, { id: 'other', name: 'Other', category: 'marketing', hosts: ['other.example'], cookies: [] }]
const configurations = [before, after]

function configure({ sites, collector }: Stack, origin: string, services: unknown): void {
  writeSite(sites, {
    site: 'refusal',
    controller: { name: 'Refusal', contact: 'privacy@refusal.example' },
    origins: [origin],
    languages: ['fr'],
    services,
    categories: { functional: {} },
    policyUrl: '/privacy',
    collector,
  })
}

/** Random visitors take their time: three here, forty in `npm run test:refusal`. */
const runs = Number(process.env.PLACET_RUNS ?? 3)

const categoryOf: Record<string, string> = { counter: 'analytics', pixel: 'marketing' }
type Said = Record<string, 'granted' | 'denied'>

const choices = fc.dictionary(fc.constantFrom('functional', 'analytics', 'marketing'), fc.constantFrom('granted', 'denied'), {
  maxKeys: 3,
  noNullPrototype: true,
})
const tab = fc.integer({ min: 0, max: 1 })
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('accept' as const), tab }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('reject' as const), tab }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('save' as const), tab, choices }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('load' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('configure' as const), to: fc.integer({ min: 0, max: 1 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('network' as const), fails: fc.constantFrom('parts', 'collector', 'nothing') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clock' as const), days: fc.integer({ min: -400, max: 400 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('damage' as const),
      how: fc.constantFrom('cookies gone', 'storage gone', 'cookie cut', 'cookie of a newer version', 'storage damaged'),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Says it to the page's API. A page that reloads may not have heard it: it is told once more, and a word said twice is the same word. */
async function say(page: Page, said: { do: string; choices?: Said }): Promise<void> {
  let isHeard = false
  for (let tries = 0; !isHeard && tries < 3; tries++) {
    await whenReady(page)
    isHeard = await page
      .evaluate(async (word) => {
        type Api = { acceptAll(): Promise<void>; rejectAll(): Promise<void>; save(wanted: { choices: object }): Promise<void> }
        const { placet } = window as unknown as { placet: Api }
        if (word.do === 'accept') await placet.acceptAll()
        else if (word.do === 'reject') await placet.rejectAll()
        else await placet.save({ choices: word.choices ?? {} })
        return true
      }, said)
      .catch(() => false)
  }
}

test('no script runs against the last word, whatever befalls tabs, terms, clock, stores and network', async ({ browser, pages, stack }) => {
  test.setTimeout(120_000 + runs * 15_000)
  const url = `${pages.origin}/refusal.html?site=refusal`

  async function play(steps: Step[]): Promise<void> {
    const context = await browser.newContext()
    let fails = 'nothing'
    let version = 0
    configure(stack, pages.origin, configurations[0])
    // A route switches the browser's own cache off: each load meets the configuration of the moment.
    await context.route(/\/(s|v1)\/refusal/, (route) => {
      const asked = route.request().url()
      const isDown = fails === 'parts' ? /\/s\/refusal\.\w+\.fr\.js/.test(asked) : fails === 'collector' && asked.includes('/v1/')
      return isDown ? route.abort() : route.continue()
    })
    // A site that is not served yet has no tag that could start: what is not there must not pass for the configuration before the change.
    const isServed = (wanted: number) =>
      expect
        .poll(async () => {
          const answer = await fetch(`${stack.collector}/s/refusal.js`)
          return answer.ok ? /\bother"?:/.test(await answer.text()) : answer.status
        })
        .toBe(wanted === 1)
    await isServed(0)
    const tabs = [await context.newPage(), await context.newPage()]
    /** Which configuration each tab's tag was made of. */
    const versions = [0, 0]
    /** The last word about each category, with the configuration it was said about; nothing is said before the first. */
    let words: Record<string, { said: string; version: number }> = {}

    async function load(at: number): Promise<void> {
      const page = tabs[at] as Page
      await page.goto(url)
      await whenReady(page)
      versions[at] = version
    }

    /** What ran in a tab against the last word, now that new scripts have been added. */
    async function against(at: number): Promise<string[]> {
      const page = tabs[at] as Page
      try {
        const ran = await page.evaluate(() => {
          const { add, ran } = window as unknown as { add(): void; ran: string[] }
          add()
          return ran
        })
        return ran.filter((name) => {
          const category = categoryOf[name] ?? name
          const word = words[category]
          const isSameTerms = category !== 'marketing' || word?.version === versions[at]
          return word?.said !== 'granted' || !isSameTerms
        })
      } catch {
        return ['the page is on its way']
      }
    }

    for (const at of [0, 1]) await load(at)
    for (const now of steps) {
      const at = 'tab' in now ? now.tab : 0
      const page = tabs[at] as Page
      const offered = ['functional', 'analytics', 'marketing']
      if (now.do === 'accept' || now.do === 'reject' || now.do === 'save') {
        const said: Said =
          now.do === 'save' ? now.choices : Object.fromEntries(offered.map((id) => [id, now.do === 'accept' ? 'granted' : 'denied']))
        for (const [id, choice] of Object.entries(said)) words[id] = { said: choice, version: versions[at] as number }
        await say(page, { do: now.do, choices: said })
      } else if (now.do === 'load') await load(at)
      else if (now.do === 'configure') {
        configure(stack, pages.origin, configurations[now.to])
        await isServed(now.to)
        version = now.to
      } else if (now.do === 'network') fails = now.fails
      else if (now.do === 'clock') await context.clock.setFixedTime(Date.now() + now.days * 864e5)
      else if (now.how === 'storage gone') await page.evaluate(() => localStorage.clear()).catch(() => {})
      else if (now.how === 'storage damaged') await page.evaluate(() => localStorage.setItem('placet-outbox', '[{')).catch(() => {})
      else {
        const [cookie] = (await context.cookies()).filter(({ name }) => name === 'placet')
        if (now.how === 'cookies gone') await context.clearCookies()
        else if (cookie) {
          const value = now.how === 'cookie cut' ? cookie.value.slice(0, -9) : `2${cookie.value.slice(1)}`
          await context.addCookies([{ ...cookie, value }])
        }
        // What is lost is silence, and silence grants nothing once a page looks again.
        words = {}
        for (const one of [0, 1]) await load(one)
      }
      // A tab that ran what was then refused reloads; after that nothing comes back.
      for (const one of [0, 1]) await expect.poll(() => against(one), { message: JSON.stringify(now) }).toEqual([])
      await settle(page, 60)
      for (const one of [0, 1]) expect(await against(one), JSON.stringify(now)).toEqual([])
    }
    await context.close()
  }

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), (steps) => play(steps)),
    { numRuns: runs, seed: Number(process.env.PLACET_SEED ?? 20261123), endOnFailure: true },
  )
})

test('a refusal whose parts cannot be loaded still reaches the other tab', async ({ context, pages, stack }) => {
  configure(stack, pages.origin, before)
  const url = `${pages.origin}/refusal.html?site=refusal`
  const [one, other] = [await context.newPage(), await context.newPage()]
  const ranOn = (page: Page) => page.evaluate(() => (window as unknown as { ran: string[] }).ran).catch(() => ['on its way'])
  await expect.poll(async () => (await fetch(`${stack.collector}/s/refusal.js`)).status).toBe(200)
  await one.goto(url)
  await whenReady(one)
  await say(one, { do: 'accept' })
  await one.goto(url)
  await other.goto(url)
  await expect.poll(() => ranOn(other)).toContain('pixel')
  await context.route(/\/s\/refusal\.\w+\.fr\.js/, (route) => route.abort())
  await one.evaluate(() => void (window as unknown as { placet: { rejectAll(): Promise<void> } }).placet.rejectAll())
  // Both reload to put an end to what ran. A browser that is told to close while a page is on its way may never answer.
  for (const page of [other, one]) {
    await expect.poll(() => ranOn(page)).toEqual([])
    await page.waitForLoadState()
  }
})
