// @vitest-environment happy-dom
/** Withdrawal takes every listed trace along that a page can reach, and nothing that an allowed service may need (LAW-28, WEB-07). */
import type { SweepData, SweptTraces } from '@placet/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDevice, type Device, type DeviceKind, type Fault, faults, kinds } from './a-device.fixture.ts'
import { sweepDenied } from './sweep-denied.ts'

const places: Record<DeviceKind, Exclude<keyof SweptTraces, 'beyond'>> = {
  cookies: 'cookies',
  localStorage: 'storage',
  sessionStorage: 'storage',
  databases: 'databases',
  caches: 'caches',
  workers: 'workers',
}
const everywhere = (names: string[]): SweptTraces => Object.fromEntries(Object.values(places).map((place) => [place, names]))
const dataOf = (services: Record<string, SweptTraces>): SweepData => ({ domains: ['shop.example'], services })

function leave(device: Device, kind: DeviceKind, name: string): void {
  if (kind === 'cookies') device.jar.push({ name, domain: '', path: '/' })
  else device.kept[kind].add(name)
}
const namesIn = (device: Device, kind: DeviceKind) =>
  (kind === 'cookies' ? device.jar.map(({ name }) => name) : [...device.kept[kind]]).sort()

/** Sweeps; every place that answers at all has done so before the next task, and one that hangs is not waited for. */
async function swept(data: SweepData, allows: (id: string) => boolean): Promise<string[]> {
  const left: string[] = []
  void sweepDenied(data, allows, (service, name) => left.push(`${service} ${name}`))
  await new Promise((next) => setTimeout(next))
  return left.sort()
}

test.each(kinds)('deletes what a denied service listed in %s: exact names and patterns, and nothing else', async (kind) => {
  const device = aDevice()
  for (const name of ['/id', '/ph_abc_posthog', '/ids', '/basket']) leave(device, kind, name)
  expect(await swept(dataOf({ posthog: everywhere(['/id', '/ph_*']) }), () => false)).toEqual([])
  expect(namesIn(device, kind)).toEqual(['/basket', '/ids'])
})

test.each(kinds)('leaves what an allowed service shares with a denied one in %s', async (kind) => {
  const device = aDevice()
  for (const name of ['/shared', '/ga_ads', '/ga_1']) leave(device, kind, name)
  const data = dataOf({ ads: everywhere(['/shared', '/ga_ads']), analytics: everywhere(['/shared', '/ga_*']) })
  await swept(data, (id) => id === 'ads')
  expect(namesIn(device, kind)).toEqual(['/ga_ads', '/shared'])
})

test('a database that is held open hangs nobody, and is named', async () => {
  const device = aDevice()
  for (const name of ['first', 'held', 'last']) leave(device, 'databases', name)
  device.open.add('held')
  expect(await swept(dataOf({ replay: { databases: ['first', 'held', 'last'] } }), () => false)).toEqual(['replay held'])
  expect(namesIn(device, 'databases')).toEqual(['held'])
})

test('where a browser does not tell its databases, the exact names are deleted', async () => {
  const device = aDevice()
  device.mayListDatabases = false
  for (const name of ['exact', 'pattern_1']) leave(device, 'databases', name)
  await swept(dataOf({ replay: { databases: ['exact', 'pattern_*'] } }), () => false)
  expect(namesIn(device, 'databases')).toEqual(['pattern_1'])
})

test('cookies and storage are gone before the next task: the page may be about to reload', async () => {
  const device = aDevice()
  for (const kind of ['cookies', 'localStorage', 'sessionStorage'] as const) for (const name of ['one', 'two']) leave(device, kind, name)
  let isDone = false
  const task = new Promise<void>((next) =>
    setTimeout(() => {
      isDone = device.jar.length + device.kept.localStorage.size + device.kept.sessionStorage.size === 0
      next()
    }),
  )
  void sweepDenied(
    dataOf({ posthog: everywhere(['one', 'two']) }),
    () => false,
    () => {},
  )
  await task
  expect(isDone).toBe(true)
})

test('what is granted while a place answers is not deleted any more', async () => {
  const device = aDevice()
  leave(device, 'databases', 'replay')
  let isGranted = false
  const work = swept(dataOf({ replay: { databases: ['replay'] } }), () => isGranted)
  isGranted = true
  await work
  expect(namesIn(device, 'databases')).toEqual(['replay'])
})

test('whatever the places do, allowed traces stay, denied ones go where they can be reached, and what stays is named', async () => {
  const ids = ['one', 'two', 'three']
  // Few letters, so that patterns and names of different services meet.
  const word = fc.stringMatching(/^[ab]{1,3}$/).map((text) => `/${text}`)
  const listed = fc.oneof(
    word,
    word.map((text) => `${text}*`),
  )
  const service = fc.record(Object.fromEntries(Object.values(places).map((place) => [place, fc.uniqueArray(listed, { maxLength: 3 })])), {
    requiredKeys: [],
  }) as fc.Arbitrary<SweptTraces>
  const anything = fc.record({
    services: fc.tuple(service, service, service),
    allowed: fc.subarray(ids),
    there: fc.record(Object.fromEntries(kinds.map((kind) => [kind, fc.uniqueArray(word, { maxLength: 6 })]))),
    faulty: fc.record(Object.fromEntries(kinds.map((kind) => [kind, fc.constantFrom(...faults)]))),
  })
  /** Written apart from the code under test. */
  const matches = (patterns: readonly string[] | undefined, name: string) =>
    !!patterns?.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern))

  await fc.assert(
    fc.asyncProperty(anything, async ({ services, allowed, there, faulty }) => {
      const device = aDevice()
      const byId = Object.fromEntries(ids.map((id, i) => [id, services[i] as SweptTraces]))
      for (const kind of kinds) for (const name of there[kind] as string[]) leave(device, kind, name)
      Object.assign(device.faults, faulty)
      const left = await swept(dataOf(byId), (id) => allowed.includes(id))
      for (const kind of kinds) {
        const fault = faulty[kind] as Fault
        const isListedBy = (name: string, isAllowed: boolean) =>
          ids.filter((id) => allowed.includes(id) === isAllowed && matches(byId[id]?.[places[kind]], name))
        const now = namesIn(device, kind)
        for (const name of there[kind] as string[]) {
          const owners = isListedBy(name, true)[0] ? [] : isListedBy(name, false)
          const canAnswer = fault === 'none' || (fault === 'hangs' && /cookies|Storage|databases/.test(kind) && kind !== 'databases')
          // Kept, gone, or named: nothing is lost from sight.
          if (!owners[0]) expect(now, `${kind} ${name}`).toContain(name)
          else if (canAnswer) expect(now, `${kind} ${name}`).not.toContain(name)
          else if (fault === 'read-only') for (const id of owners) expect(left).toContain(`${id} ${name}`)
        }
      }
    }),
    { numRuns: Number(process.env.PLACET_RUNS ?? 300), seed: Number(process.env.PLACET_SEED ?? 20261123) },
  )
})
