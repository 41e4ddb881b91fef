import { describe, expect, test } from 'vitest'
import { createVerdict } from './verdict.ts'

const data = {
  hosts: {
    'tracker.example': 'tracker',
    '.tracker.example': 'tracker',
    '.maps.example': 'maps',
    'www.maps.example': 'ads',
    'login.maps.example': '',
    '.shop.example': '',
    'stats.shop.example': 'stats',
    constructor: 'odd',
  },
  traces: { cookie: { '^_ga$|^_ga_.*$': 'ga4', '^_g.*$': 'ads' }, 'local-storage': { '^_ga$': 'ga4' } },
}
const base = 'http://www.shop.example/page/'
const verdict = (granted: string[] = [], changes = {}) =>
  createVerdict({ ...data, ...changes }, (id) => granted.includes(id), 'dev.localhost')

describe('whom an address belongs to', () => {
  const { claim } = verdict()
  test.each([
    ['http://tracker.example/a.js', 'tracker'],
    ['https://cdn.tracker.example:8443/a', 'tracker'],
    ['https://a.b.tracker.example', 'tracker'],
    ['//tracker.example/a', 'tracker'],
    ['\\\\tracker.example\\a', 'tracker'],
    ['https:tracker.example/a', 'tracker'],
    ['  htt\nps://tracker.example/a', 'tracker'],
    ['https://TRACKER.example./a', 'tracker'],
    ['https://user:word@tracker.example/', 'tracker'],
    ['https://%74racker.example/', 'tracker'],
    ['ws://tracker.example', 'tracker'],
    ['wss://tracker.example', 'tracker'],
    ['https://maps.example/', 'maps'],
    ['https://constructor/', 'odd'],
  ])('%s', (address, ids) => {
    expect(claim(address, base)).toBe(ids)
  })
  test('an own address, one without a network, and one that no browser can read belong to nobody', () => {
    for (const address of [
      'a.js',
      '/tracker.example/a.js',
      '',
      'data:text/html,tracker.example',
      'blob:http://tracker.example/1',
      'http://',
    ])
      expect(claim(address, base), address).toBe('')
    for (const host of ['nottracker.example', 'tracker.example.evil.test', 'toString', '__proto__'])
      expect(claim(`https://${host}/`, base), host).toBe('')
  })
  test("the page's own host is never held, whoever names it", () => {
    expect(verdict([], { isStrict: true }).claim('http://dev.localhost/a.js', base)).toBe('')
  })
  test('everybody who names a host is asked; one that is free ends the search upwards', () => {
    expect(claim('https://www.maps.example/', base)).toBe('ads maps')
    expect(claim('https://login.maps.example/', base)).toBe('')
    expect(claim('https://stats.shop.example/', base)).toBe('stats')
    expect(claim('https://img.shop.example/', base)).toBe('')
  })
  test('strict: what nobody names belongs to itself, and waits for ever', () => {
    const strict = verdict(['tracker', 'maps', 'ads', 'stats'], { isStrict: true })
    expect(strict.claim('https://cdn.other.example/', base)).toBe('cdn.other.example')
    expect(strict.waits('cdn.other.example')).toBe(true)
    expect(strict.claim('https://img.shop.example/', base)).toBe('')
  })
  test('a base elsewhere makes every path one of that host', () => {
    expect(claim('a.js', 'https://tracker.example/')).toBe('tracker')
  })
})

test('a name belongs to everybody who lists it, by kind', () => {
  const { claimOnTrace } = verdict()
  expect(claimOnTrace('cookie', '_ga')).toBe('ga4 ads')
  expect(claimOnTrace('cookie', '_gid')).toBe('ads')
  expect(claimOnTrace('cookie', 'x_ga')).toBe('')
  expect(claimOnTrace('local-storage', '_gid')).toBe('')
  expect(claimOnTrace('cache', '_ga')).toBe('')
  expect(claimOnTrace('cookie', Symbol('_ga'))).toBe('')
})

test('all must be granted; a fault counts as a refusal', () => {
  expect(verdict(['a']).waits('a b')).toBe(true)
  expect(verdict(['a', 'b']).waits('a b')).toBe(false)
  expect(verdict().waits('')).toBe(false)
  const broken = createVerdict(
    data,
    () => {
      throw new Error('broken')
    },
    '',
  )
  expect(broken.waits('a')).toBe(true)
})
