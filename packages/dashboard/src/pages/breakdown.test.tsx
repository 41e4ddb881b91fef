// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { draw, textOf } from '../fixtures/draw.tsx'
import { anAnswer, someFigures, tenVisits } from '../fixtures/figures.ts'
import { Breakdowns } from './breakdown.tsx'

test('SEC-18: a small group shows that it is small, and nothing else', () => {
  const page = draw(<Breakdowns figures={someFigures()} />)
  const row = page.querySelector('[data-breakdown="languages"][data-key="de"]')
  expect(textOf(row)).toBe('allemandmoins de 5')
  expect(row?.querySelector('[data-value]')).toBeNull()
})

test('a group shows its counts with part and whole', () => {
  const page = draw(<Breakdowns figures={someFigures()} />)
  const cell = page.querySelector<HTMLElement>('[data-breakdown="devices"][data-key="phone"] [data-count="accepted"]')
  expect(cell?.dataset).toMatchObject({ part: '3', whole: '6' })
  expect(textOf(cell)).toBe('50,0 %3 sur 6')
})

test('SEC-12: what a record called its language is text and nothing more', () => {
  const key = '"><img src=x onerror=alert(1)>'
  const page = draw(<Breakdowns figures={someFigures({ answer: anAnswer(undefined, { languages: [{ key, counts: tenVisits }] }) })} />)
  expect(page.querySelector('img')).toBeNull()
  expect(textOf(page)).toContain(key)
})
