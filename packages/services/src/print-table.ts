/** Services. Print table: writes the table of services into the README. Run it after changing the catalogue. */
import { readFileSync, writeFileSync } from 'node:fs'
import { TABLE_END, TABLE_START, tableOfServices } from './table.ts'

const readme = new URL('../README.md', import.meta.url)
const [before, rest = ''] = readFileSync(readme, 'utf8').split(TABLE_START)
const [, after] = rest.split(TABLE_END)
writeFileSync(readme, `${before}${TABLE_START}\n\n${tableOfServices()}\n\n${TABLE_END}${after}`)
