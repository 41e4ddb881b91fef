/**
 * Benchmark. Growth: what a page and a dashboard pay as a site grows: 1 to 200 held elements, 3 to 60 services, 1 to 30 languages, a hundred
 * to a million records. Printed beside the smallest of the same run. `--runs 5`, `--only services` choose; `--most 100000` ends earlier.
 */
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { languagesGrow } from './languages.ts'
import { heldGrow, servicesGrow } from './pages.ts'
import { recordsGrow } from './records.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    most: { type: 'string', default: '1000000' },
  },
})
const runs = Number(values.runs)
const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const curves = {
  held: () => heldGrow(browser, runs),
  services: () => servicesGrow(browser, runs),
  languages: () => languagesGrow(),
  records: () => recordsGrow(browser, runs, Number(values.most)),
}
for (const [name, draw] of Object.entries(curves)) if (name.startsWith(values.only)) console.log(`\n${(await draw()).join('\n')}`)
await browser.close()
