/**
 * Benchmark. First visit: Placet and its peers on one page, interleaved, medians with their spread. Writes the table of the README
 * where `--write` is given. `--profile cable`, `--runs 9`, `--only Orejime` choose; without them: a slow phone, five runs, all.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from 'playwright'
import { platformsAt } from './platforms.ts'
import { printed, type Row, tableOf } from './print.ts'
import { pageOf, serve } from './server.ts'
import { type Figures, type Profile, visit } from './visit.ts'

const profiles: Profile[] = [
  { name: 'slow-phone', slowdown: 4, roundTripMs: 150, bitsPerS: 1.6e6 },
  { name: 'cable', slowdown: 1, roundTripMs: 28, bitsPerS: 20e6 },
  { name: 'desktop', slowdown: 1, roundTripMs: 2 },
]

const { values } = parseArgs({
  options: {
    profile: { type: 'string', default: 'slow-phone' },
    runs: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
})
const profile = profiles.find(({ name }) => name === values.profile)
if (!profile) throw new Error(`There is no profile "${values.profile}". There are: ${profiles.map(({ name }) => name).join(', ')}.`)

const files = new Map<string, string>()
const { origin, close } = await serve(files)
const platforms = (await platformsAt(origin)).filter(({ name }) => name.startsWith(values.only))
files.set('/alone', pageOf())
for (const [i, platform] of platforms.entries()) {
  files.set(`/page-${i}`, pageOf(platform))
  for (const [path, code] of Object.entries(platform.files)) files.set(path, code)
}
/** What a platform writes into the page itself travels as well. */
const inlineOf = (i: number) => {
  const [alone, with_] = ['/alone', `/page-${i}`].map((path) => brotliCompressSync(files.get(path) ?? '').length)
  return Math.max(0, (with_ ?? 0) - (alone ?? 0))
}

const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const alone: Figures[] = []
const rows: Row[] = platforms.map(({ name }) => ({ name, runs: [] }))
for (let run = 0; run < Number(values.runs); run++) {
  alone.push(await visit(browser, origin, '/alone', undefined, profile, 0))
  for (const [i, platform] of platforms.entries()) {
    try {
      rows[i]?.runs.push(await visit(browser, origin, `/page-${i}`, platform, profile, inlineOf(i)))
    } catch (error) {
      console.error(`${platform.name}: ${`${error}`.split('\n')[0]}`)
    }
  }
}
await browser.close()
close()

const table = tableOf(profile, alone, rows)
console.log(printed(table))
if (values.write) {
  const readme = new URL('../../../README.md', import.meta.url)
  const marked = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/
  await writeFile(
    readme,
    (await readFile(readme, 'utf8')).replace(marked, (_, start, end) => `${start}${table.join('\n')}\n${end}`),
  )
}
