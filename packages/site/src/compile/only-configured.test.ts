/** Only what a site names is delivered: of all known services, visitors of a site with three get three. */
import type { SyncData } from '@placet/model'
import { catalogue } from '@placet/services'
import { expect, test } from 'vitest'
import { bundles, dataIn } from '../a-site.fixture.ts'
import type { Layout } from '../configuration.ts'
import { compileFull, tagOf } from './full-site.fixture.ts'

const used = ['ga4', 'matomo', 'youtube']
const site = compileFull({ services: used, languages: ['fr', 'en'] })
const delivered = [site.tag, site.pinnedTag, ...site.files.values(), ...[...site.notices.values()].map(({ canonical }) => canonical)]

const isUsed = (id: string) => [...used, 'placet-choice'].includes(id)
const ours = Object.values(catalogue).filter(({ id }) => isUsed(id))
const others = Object.values(catalogue).filter(({ id }) => !isUsed(id))

/** What gives a service away, as JSON would carry it. */
const marksOf = ({ id, name, vendor, hosts, traces, privacyUrl }: (typeof others)[number]): string[] =>
  [id, name, vendor.name, privacyUrl ?? id, ...hosts, ...traces.map((trace) => trace.name)].map((text) => JSON.stringify(text))

test('a site with three services delivers the three', () => {
  expect(Object.keys(tagOf({ services: used }).services).sort()).toEqual(used)
  expect(dataIn<SyncData>(site.files.get('sync.fr')).services).toEqual(used)
  for (const { name } of ours) expect(delivered.join(' ')).toContain(JSON.stringify(name))
})

test('and nothing of the others: no id, name, vendor, host or cookie', () => {
  // Names that the three share with others, such as a vendor's, are theirs too.
  const shared = new Set(ours.flatMap(marksOf))
  // Meta's cookie `fr` is called like a language.
  const strange = others.flatMap(marksOf).filter((mark) => !shared.has(mark) && mark !== '"fr"')
  expect(strange.length).toBeGreaterThan(500)
  for (const code of delivered) expect(strange.filter((mark) => code.includes(mark))).toEqual([])
})

test('nor what is meant for web developers alone: snippets, sources, doubts', () => {
  for (const code of delivered) expect(code).not.toMatch(/snippet|placeholders|unconfirmed|checkedOn|googletagmanager\.com\/gtag/)
})

test('of the layouts, the one that is configured', () => {
  for (const [layout, own] of Object.entries(bundles.layouts)) {
    const codes = [...compileFull({ notice: { layout: layout as Layout } }).files.values()].join(' ')
    for (const style of Object.values(bundles.layouts)) expect(codes.includes(style)).toBe(style === own)
    expect(codes.includes('"notice-modal"')).toBe(layout === 'modal')
  }
})
