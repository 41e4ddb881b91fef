/** What a denied service left is deleted by these names: none may reach what belongs to another, or to the site. */
import { NECESSARY, type Service, type Trace } from '@placet/model'
import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'

const services = Object.values(catalogue)

interface Found extends Trace {
  service: Service
  /** Cookies, or the two storages, which are swept with the same names. */
  place: 'cookie' | 'storage'
}

/** What pages set themselves, and so what a page can delete. */
const found: Found[] = services.flatMap((service) =>
  service.traces
    .filter(({ setBy }) => setBy === 'page')
    .map((trace) => ({ ...trace, service, place: trace.kind === 'cookie' ? ('cookie' as const) : ('storage' as const) })),
)

const matcherOf = (pattern: string): RegExp => new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)

/** Services that leave the very same names, and why that is so. */
const kin = [
  // Piwik PRO grew out of Piwik, as Matomo did; the exempt set-up is Matomo.
  ['matomo', 'matomo-exempt', 'piwik-pro'],
  // WHMCS ends the name of its session with letters of each installation. Both are the site's own, and the pattern is the necessary one's.
  ['whmcs', 'whmcs-affiliate'],
]
const areKin = (a: Service, b: Service) => kin.some((ids) => ids.includes(a.id) && ids.includes(b.id))

test('no pattern matches almost everything', () => {
  for (const { name, service } of found.filter(({ name }) => name.includes('*'))) {
    expect(name.replaceAll('*', '').length, `${service.id}: ${name}`).toBeGreaterThan(2)
  }
})

test('no name matches what Placet keeps, or what another service leaves', () => {
  const clashes = found.flatMap((one) =>
    found
      .filter((other) => other.service !== one.service && other.place === one.place && !areKin(one.service, other.service))
      .filter((other) => matcherOf(one.name).test(other.name))
      .map((other) => `${one.service.id}: ${one.name} matches ${other.name} of ${other.service.id}`),
  )
  expect(clashes).toEqual([])
})

test('what is swept never matches a necessary name, not even among kin', () => {
  const necessary = found.filter(({ service }) => service.category === NECESSARY)
  for (const one of found.filter(({ service }) => service.category !== NECESSARY)) {
    for (const other of necessary) if (other.place === one.place) expect(other.name).not.toMatch(matcherOf(one.name))
  }
})

test('the storage of a browser lasts as long as its kind does, unless the service itself counts days', () => {
  for (const { kind, lifetime, name } of found) {
    if (kind === 'session-storage') expect(lifetime, name).toBe('session')
    if (kind === 'local-storage') expect(lifetime, name).toMatch(/^(persistent|P)/)
    if (kind === 'cookie') expect(lifetime, name).not.toBe('persistent')
  }
})
