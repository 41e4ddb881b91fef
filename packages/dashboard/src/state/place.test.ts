import { expect, test } from 'vitest'
import { parsePlace, printPlace } from './place.ts'
import { parseView } from './view.ts'

test('a page survives the address, and keeps the site', () => {
  const hash = printPlace({ page: 'evidence', record: 'r 1' }, 'a&b')
  expect(parsePlace(hash)).toEqual({ page: 'evidence', record: 'r 1' })
  expect(parseView(hash).site).toBe('a&b')
})

test.each(['', '#page=nothing', '#site=sertius&days=30'])('%s opens the rates', (hash) => {
  expect(parsePlace(hash).page).toBe('rates')
})
