import { chownSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runAs } from '../fixtures/postgres/binaries.ts'
import { nameOf, newDatabase, postgresOfRun, run } from '../fixtures/postgres/databases.ts'
import { aSmallDisk, mayMount, type SmallDisk } from './full-disk.ts'
import { untilAcknowledged, untilRefused } from './steady.ts'
import { underLoad } from './under-load.ts'

const MIB = 2 ** 20

function aDisk(bytes: number): SmallDisk {
  const as = runAs()
  const disk = aSmallDisk(bytes, as)
  if (!disk) throw new Error('The disk could be mounted a moment ago.')
  onTestFinished(disk.remove)
  if (as.uid !== undefined && as.gid !== undefined) chownSync(disk.folder, as.uid, as.gid)
  return disk
}

const engines: [name: string, newUrl: ((disk: SmallDisk) => Promise<string>) | undefined][] = [
  ['SQLite', async ({ folder }) => `file:${join(folder, 'placet.db')}`],
  [
    'PostgreSQL',
    postgresOfRun() === undefined
      ? undefined
      : async ({ folder }) => {
          await run(`create tablespace small location '${folder}'`)
          const url = await newDatabase({ tablespace: 'small' })
          // Before the disk goes: the server serves other tests, too.
          onTestFinished(async () => {
            await run(`drop database ${nameOf(url)} with (force)`)
            await run('drop tablespace small')
          })
          return url
        },
  ],
]

describe.skipIf(!mayMount()).each(engines)('%s', (name, newUrl) => {
  test.skipIf(!newUrl)(
    'on a disk that is full: senders are asked to come back, nothing is lost, and it goes on once there is room',
    async () => {
      const disk = aDisk(64 * MIB)
      const url = await (newUrl as NonNullable<typeof newUrl>)(disk)
      const { traffic, url: collector, finish } = await underLoad(url)
      for (let round = 0; round < 2; round++) {
        disk.fill(MIB / 4)
        await untilRefused(traffic, 20)
        expect((await fetch(`${collector}/s/sertius.js`)).status).toBe(200)
        disk.empty()
        await untilAcknowledged(traffic, 200)
      }
      expect((await fetch(`${collector}/health/ready`)).status).toBe(200)
      await finish(`${name} on a full disk twice`)
    },
  )
})
