import { expect, test } from 'vitest'
import { reachOf, registrableOf } from './reach.ts'

test('domains are the registrable ones of the origins, told by the list of public suffixes', () => {
  const origins = [
    'https://www.shop.co.uk',
    'https://shop.co.uk',
    'https://me.github.io',
    'http://localhost:8080',
    'http://127.0.0.1',
    'no address',
  ]
  expect(registrableOf({ origins })).toEqual(['shop.co.uk', 'me.github.io'])
})

test('a page deletes what it set, and what a host of the same site set', () => {
  const isWithinReach = reachOf({ origins: ['https://www.shop.example'] })
  expect(['page', 'stats.shop.example', 'shop.example'].every((setBy) => isWithinReach({ setBy }))).toBe(true)
  expect(isWithinReach({ setBy: 'px.example' })).toBe(false)
})

test('a cookie that only servers see is out of reach, whoever set it', () => {
  expect(reachOf({ origins: ['https://www.shop.example'] })({ setBy: 'page', isHttpOnly: true })).toBe(false)
})

test('a neighbour under a public suffix is another site', () => {
  expect(reachOf({ origins: ['https://me.github.io'] })({ setBy: 'you.github.io' })).toBe(false)
})

test('a host without a registrable domain still reaches what its page set', () => {
  expect(reachOf({ origins: ['http://localhost:8080'] })({ setBy: 'page' })).toBe(true)
})
