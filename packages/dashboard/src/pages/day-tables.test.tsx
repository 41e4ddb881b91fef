// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { linesOf } from '../charts/lines.ts'
import { draw, textOf } from '../fixtures/draw.tsx'
import { anAnswer, aSite, counts, someFigures } from '../fixtures/figures.ts'
import { CountTable, RateTable } from './day-tables.tsx'

function opened(page: HTMLElement): HTMLElement {
  const details = page.querySelector('details')
  if (!details) throw new Error('no table to open')
  act(() => {
    details.open = true
    details.dispatchEvent(new Event('toggle'))
  })
  return page
}

test('the table behind the lines has each day’s rate with its whole', () => {
  const figures = someFigures()
  const page = opened(draw(<RateTable figures={figures} lines={linesOf(figures.answer)} names={['Audience']} today="2026-11-23" />))
  const cell = page.querySelector<HTMLElement>('[data-day="2026-11-23"] [data-category="analytics"]')
  expect(textOf(cell)).toBe('40,0 % 4 sur 10')
  expect(textOf(page.querySelector('tbody th'))).toContain('en cours')
})

test('a day without displays has no rate', () => {
  const figures = someFigures({ answer: anAnswer(counts({ byScript: 1 })) })
  const page = opened(draw(<RateTable figures={figures} lines={linesOf(figures.answer)} names={['Audience']} today="2026-11-24" />))
  expect(textOf(page.querySelector('[data-category="analytics"]'))).toContain('—')
})

test('the table behind the bars has every count, under the label of generated data for the sample', () => {
  const page = opened(draw(<CountTable figures={someFigures({ site: aSite({ isSample: true }) })} today="2026-11-23" />))
  const read = [...page.querySelectorAll<HTMLElement>('td')].map(({ dataset }) => `${dataset.count} ${dataset.value}`)
  expect(read).toEqual([
    'shown 10',
    'decided 6',
    'accepted 3',
    'saved 1',
    'rejected 2',
    'closed 1',
    'ignored 3',
    'withdrawn 5',
    'changed 4',
    'by-script 7',
    'shown-again 2',
  ])
  expect(page.querySelector('thead [data-generated]')).not.toBeNull()
})
