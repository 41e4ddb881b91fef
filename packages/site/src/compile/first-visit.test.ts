// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { aSource, bundles } from '../a-site.fixture.ts'
import { compileSite } from './compile.ts'
import { EAGER, expressionOf, firstLayerAddress, firstLayerName, partsAddress, withFirstLayer } from './first-visit.ts'

const page = globalThis as unknown as Record<string, unknown>
const ADDRESS = 'https://consent.shop.example/s/shop.notice.fr.js'
/** As a browser runs a classic script. */
const run = (code: string) => new Function(code)()

afterEach(() => {
  for (const name of [ADDRESS, 'ranLayer', 'seenByTag']) delete page[name]
  vi.restoreAllMocks()
})

test('the layer lies under its address when the tag runs, and nothing of it has run', async () => {
  const tag = `${EAGER}globalThis.seenByTag = globalThis[${JSON.stringify(ADDRESS)}]\n`
  const whole = withFirstLayer(tag, 'export default(host=>{globalThis.ranLayer=true;return ["layer",host]});\n', ADDRESS)
  expect(whole.startsWith(`${EAGER}self[`)).toBe(true)
  expect(whole.split(EAGER)).toHaveLength(2)
  run(whole)
  const part = (await page.seenByTag) as (host: unknown) => unknown
  expect(page.ranLayer).toBeUndefined()
  expect(part('host')).toEqual(['layer', 'host'])
  expect(page.ranLayer).toBe(true)
})

test('it waits for a body', async () => {
  const body = vi.spyOn(document, 'body', 'get').mockReturnValue(null as never)
  run(withFirstLayer('', 'export default () => []', ADDRESS))
  let isThere = false
  void (page[ADDRESS] as Promise<unknown>).then(() => {
    isThere = true
  })
  await new Promise((done) => setTimeout(done, 30))
  expect(isThere).toBe(false)
  body.mockRestore()
  await vi.waitFor(() => expect(isThere).toBe(true))
})

test('it lets the page paint first, and does not wait where it has', async () => {
  const frames: (() => void)[] = []
  vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((work) => frames.push(work as () => void))
  const painted = vi.spyOn(performance, 'getEntriesByType').mockReturnValue([])
  let isThere = false
  const note = () => {
    isThere = true
  }
  run(withFirstLayer('', 'export default () => []', ADDRESS))
  void (page[ADDRESS] as Promise<unknown>).then(note)
  await new Promise((done) => setTimeout(done, 30))
  expect([isThere, frames.length]).toEqual([false, 1])
  frames[0]?.()
  await vi.waitFor(() => expect(isThere).toBe(true))

  painted.mockReturnValue([{ name: 'first-paint' } as PerformanceEntry])
  run(withFirstLayer('', 'export default () => []', ADDRESS))
  await page[ADDRESS]
  expect(frames).toHaveLength(1)
})

test('it is strict, as a module is', async () => {
  run(withFirstLayer('', 'export default function () { return this }', ADDRESS))
  expect(((await page[ADDRESS]) as () => unknown)()).toBeUndefined()
})

test('what was not built as one default export is found before anybody gets it', () => {
  for (const module of ['const a = 1; export { a as default }', 'exports.default = 1', '', 'export default']) {
    expect(() => expressionOf(module)).toThrow('Build again')
  }
  const old = { ...bundles, parts: { ...bundles.parts, notice: 'const a = __PLACET_PART__;export{a as default};' } }
  expect(() => compileSite(aSource(), old)).toThrow('Build again')
})

test('the address is the one that the tag fetches the layer from, in every language and under every rule', () => {
  const rules = [
    { region: 'US', mode: 'opt-out' as const },
    { region: 'BE', mode: 'opt-in' as const },
  ]
  const site = compileSite(aSource({ rules: [{ region: '*', mode: 'opt-in' }, ...rules] }), bundles)
  for (const rule of [undefined, ...rules]) {
    const tag = (rule && site.byRegion.get(rule.region)?.tag) ?? site.tag
    expect(tag).toContain(partsAddress(site, rule))
    for (const language of site.languages) {
      const name = firstLayerName(language, rule)
      expect(site.files.has(name)).toBe(true)
      expect(firstLayerAddress(site, language, rule)).toBe(`${site.collector}/s/${site.id}.${name}.js`)
    }
  }
})
