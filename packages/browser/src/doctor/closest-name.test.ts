import { expect, test } from 'vitest'
import { closestName } from './closest-name.ts'

const known = ['necessary', 'functional', 'analytics', 'marketing', 'matomo']

test.each([
  ['Analytics', 'analytics'],
  ['analitics', 'analytics'],
  ['matamo', 'matomo'],
  ['function', 'functional'],
  ['hotjar', undefined],
  ['', undefined],
])('%s was meant to be %s', (written, meant) => {
  expect(closestName(written, known)).toBe(meant)
})
