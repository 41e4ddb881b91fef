import { expect, test } from 'vitest'
import { aSource } from '../a-site.fixture.ts'
import type { TraceEntry } from '../configuration.ts'
import { pixel, texts } from './full-site.fixture.ts'
import { resolveSite } from './resolved-site.ts'
import { sweepDataOf } from './sweep-data.ts'

const trace = (name: string, rest: Partial<TraceEntry> = {}): TraceEntry => ({ name, purpose: texts('p', 'p'), lifetime: 'P1D', ...rest })
const dataOf = (cookies: TraceEntry[], origins = ['https://www.shop.example']) =>
  sweepDataOf(resolveSite(aSource({ origins, services: [{ ...pixel, cookies }] })))

test('each kind of trace is looked for in its place', () => {
  const { services } = dataOf([
    trace('cookie'),
    trace('both', { kind: 'local-storage' }),
    trace('both', { kind: 'session-storage' }),
    trace('database', { kind: 'indexed-db' }),
    trace('cache', { kind: 'cache' }),
    trace('/push/sw.js', { kind: 'service-worker' }),
  ])
  expect(services.pixel).toEqual({
    cookies: ['cookie'],
    storage: ['both'],
    databases: ['database'],
    caches: ['cache'],
    workers: ['/push/sw.js'],
  })
})

test('what no page can delete is named with who set it; the site itself has no name', () => {
  const { services } = dataOf([
    trace('theirs', { setBy: 'px.example' }),
    trace('ours', { isHttpOnly: true }),
    trace('of our statistics', { isHttpOnly: true, setBy: 'stats.shop.example' }),
    trace('hidden, and theirs', { isHttpOnly: true, setBy: 'px.example' }),
  ])
  expect(services.pixel).toEqual({
    beyond: { theirs: 'px.example', ours: '', 'of our statistics': '', 'hidden, and theirs': 'px.example' },
  })
})

test('domains are the registrable ones of the origins, told by the list of public suffixes', () => {
  const origins = ['https://www.shop.co.uk', 'https://shop.co.uk', 'https://me.github.io', 'http://localhost:8080', 'http://127.0.0.1:8080']
  expect(dataOf([], origins).domains).toEqual(['shop.co.uk', 'me.github.io'])
})
