/** Storage. Builds in SQLite: each distinct file once, compressed. */
import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import * as statements from '../statements/notices-and-builds.ts'
import type { BuildStorage } from '../storage.ts'
import { transact } from './connection.ts'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)
const middling = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

export function createBuilds(database: DatabaseSync): BuildStorage {
  const hasBuild = database.prepare(statements.hasBuild)
  const hasContent = database.prepare(statements.hasContent)
  const keepContent = database.prepare(statements.keepContent)
  const keepBuildFile = database.prepare(statements.keepBuildFile)
  const findBuildFile = database.prepare(statements.findBuildFile)
  return {
    async keep(site, buildHash, files, nowMs) {
      if (hasBuild.get({ site, buildHash })?.hasBuild === 1) return
      const contents = new Map<string, Buffer>()
      const names = new Map<string, string>()
      for (const [name, code] of files) {
        const hash = createHash('sha256').update(code).digest('hex')
        names.set(name, hash)
        if (!contents.has(hash) && hasContent.get({ hash })?.hasContent !== 1) contents.set(hash, await compress(code, middling))
      }
      transact(database, () => {
        for (const [hash, brotli] of contents) keepContent.run({ hash, brotli })
        for (const [name, contentHash] of names) keepBuildFile.run({ site, buildHash, name, contentHash, nowMs })
      })
    },
    async find(site, buildHash, name) {
      const row = findBuildFile.get({ site, buildHash, name }) as { brotli: Uint8Array } | undefined
      return row && (await decompress(row.brotli)).toString()
    },
  }
}
