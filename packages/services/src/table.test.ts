import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TABLE_END, TABLE_START, tableOfServices } from './table.ts'

test('the README tells every service of the catalogue; print it with: node packages/services/src/print-table.ts', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  expect(readme).toContain(`${TABLE_START}\n\n${tableOfServices()}\n\n${TABLE_END}`)
})
