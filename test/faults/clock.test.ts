import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aFolder, engines } from './engines.ts'
import { untilAcknowledged } from './steady.ts'
import type { Traffic } from './traffic.ts'
import { underLoad } from './under-load.ts'

/** Debian's `faketime`: turns the clock of a process while it runs. */
const library = ['/usr/lib', '/usr/local/lib']
  .flatMap((root) =>
    existsSync(root) ? ['', ...readdirSync(root)].map((folder) => join(root, folder, 'faketime/libfaketimeMT.so.1')) : [],
  )
  .find(existsSync)
if (!library) console.warn('\n  SKIPPED: faults of the clock. There is no faketime here: install the package of that name.\n')

const DAY_MS = 864e5

/** When the newest record was received, as senders were told. */
const newestMs = ({ acknowledged }: Traffic) => Math.max(...[...acknowledged.values()].map(({ receivedAt }) => Date.parse(receivedAt)))

describe.skipIf(!library).each(engines)('%s', (name, newPatient) => {
  test.skipIf(!newPatient)('a clock that steps forth and back: everything is kept, and time never steps back along the log', async () => {
    const { environment } = await (newPatient as NonNullable<typeof newPatient>)()
    const clock = join(aFolder(), 'clock')
    const step = (offset: string) => writeFileSync(clock, `${offset}\n`)
    step('+0')
    const { traffic, finish } = await underLoad(String(environment.PLACET_DATABASE_URL), {
      LD_PRELOAD: String(library),
      FAKETIME_TIMESTAMP_FILE: clock,
      FAKETIME_NO_CACHE: '1',
      // Timers go on: only the time of day is wrong.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    })
    expect(Math.abs(newestMs(traffic) - Date.now())).toBeLessThan(DAY_MS)

    step('+3d')
    await expect.poll(() => newestMs(traffic), { timeout: 60_000 }).toBeGreaterThan(Date.now() + 2 * DAY_MS)
    const forthMs = newestMs(traffic)
    for (const offset of ['-2h', '-400d', '+0']) {
      step(offset)
      await untilAcknowledged(traffic, 200)
    }
    // The log waits for the clock to catch up; it does not go back.
    expect(newestMs(traffic) - forthMs).toBeLessThan(DAY_MS)
    // So long as a year, and records of a month that nobody made room for.
    step('+400d')
    await expect.poll(() => newestMs(traffic), { timeout: 60_000 }).toBeGreaterThan(Date.now() + 399 * DAY_MS)
    await untilAcknowledged(traffic, 200)
    expect(traffic.refused).toBe(0)
    await finish(`${name}, clock stepped five times`)
  })
})
