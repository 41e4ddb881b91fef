/**
 * Benchmark. First visit: Placet and its peers on one page, interleaved, medians with their spread.
 * `--profile cable`, `--runs 9`, `--only Orejime` choose; without them: a slow phone, five runs, all. `--hold` ends with 1 where a promise
 * of ratio or bytes is broken. `--write` puts tables and picture into the README.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from 'playwright'
import { startCounted } from '../counted.ts'
import { printedPromises, promisesOf } from './hold.ts'
import { type Platform, platformsAt } from './platforms.ts'
import { printed, type Row, tablesOf } from './print.ts'
import { pageOf, serve } from './server.ts'
import { type Figures, profiles, type Visited, visit } from './visit.ts'
import { writeReadme } from './write.ts'

const { values } = parseArgs({
  options: {
    profile: { type: 'string', default: 'slow-phone' },
    runs: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
    hold: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
})
const profile = profiles.find(({ name }) => name === values.profile)
if (!profile) throw new Error(`There is no profile "${values.profile}". There are: ${profiles.map(({ name }) => name).join(', ')}.`)

const files = new Map<string, string>()
/** What a visitor who has chosen gets instead, where a server of the platform's looks. */
function instead(path: string, cookies: string | undefined): string | undefined {
  for (const [i, platform] of platforms.entries()) {
    const { returning, hasChosen } = platform
    const isAsked = path === `/page-${i}` || returning?.files?.[path] !== undefined
    if (isAsked && returning && hasChosen?.(cookies)) return returning.files?.[path] ?? pageOf({ ...platform, ...returning })
  }
}
const { origin, close } = await serve(files, instead)
const platforms: Platform[] = (await platformsAt(origin)).filter(({ name }) => name.startsWith(values.only))
files.set('/alone', pageOf())
for (const [i, platform] of platforms.entries()) {
  files.set(`/page-${i}`, pageOf(platform))
  for (const [path, code] of Object.entries(platform.files)) files.set(path, code)
}
/** What a platform writes into the page itself travels as well. */
const inlineOf = (platform: Platform) => {
  const [alone = 0, with_ = 0] = [pageOf(), pageOf(platform)].map((page) => brotliCompressSync(page).length)
  return Math.max(0, with_ - alone)
}

const driven = await chromium.launch({
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const counted = await startCounted()
const browsers = { counted, driven }
const alone: Figures[] = []
const rows: Row[] = platforms.map(({ name }) => ({ name, runs: [] }))
for (let run = 0; run < Number(values.runs); run++) {
  alone.push(await visit(browsers, { origin, path: '/alone', inlineBytes: 0, returnInlineBytes: 0 }, profile))
  for (const [i, platform] of platforms.entries()) {
    const visited: Visited = {
      origin,
      path: `/page-${i}`,
      platform,
      inlineBytes: inlineOf(platform),
      returnInlineBytes: inlineOf({ ...platform, ...platform.returning }),
    }
    try {
      rows[i]?.runs.push(await visit(browsers, visited, profile))
    } catch (error) {
      console.error(`${platform.name}: ${`${error}`.split('\n')[0]}`)
    }
  }
}
const engine = counted.version
await counted.close()
await driven.close()
close()

const measured = { profile, alone, rows }
console.log(printed(tablesOf(measured)))
const promised = promisesOf(measured)
console.log(printedPromises(promised))
if (values.write) {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() || process.arch}, ${engine}, Node.js ${process.versions.node}`
  await writeReadme(measured, machine)
}
if (values.hold && promised.some(({ isHeld }) => !isHeld)) process.exitCode = 1
