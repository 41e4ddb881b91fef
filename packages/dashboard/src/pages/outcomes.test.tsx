// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { draw, textOf } from '../fixtures/draw.tsx'
import { someFigures } from '../fixtures/figures.ts'
import { Apart } from './apart.tsx'
import { Outcomes } from './outcomes.tsx'

test('ten visits read as they were made', () => {
  const page = draw(<Outcomes figures={someFigures()} />)
  const read = Object.fromEntries(
    [...page.querySelectorAll<HTMLElement>('[data-figure]')].map(({ dataset }) => [dataset.figure, dataset.value]),
  )
  expect(read).toEqual({
    shown: '10',
    decided: '6',
    accepted: '3',
    saved: '1',
    rejected: '2',
    closed: '1',
    ignored: '3',
    'lost-displays': '0',
  })
})

test('each share names its whole', () => {
  const page = draw(<Outcomes figures={someFigures()} />)
  expect(textOf(page.querySelector('[data-figure="decided"]'))).toBe('660,0 % de 10')
  expect(textOf(page.querySelector('[data-figure="accepted"]'))).toBe('350,0 % de 6')
})

test('what is counted apart carries no rate', () => {
  const page = draw(<Apart figures={someFigures()} />)
  const figures = [...page.querySelectorAll<HTMLElement>('[data-figure]')]
  expect(figures.map(({ dataset }) => [dataset.figure, dataset.value])).toEqual([
    ['withdrawn', '5'],
    ['changed', '4'],
    ['by-script', '7'],
    ['shown-again', '2'],
  ])
  expect(textOf(page)).not.toContain('%')
})
