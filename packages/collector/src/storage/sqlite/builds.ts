/** Storage. Builds in SQLite. */
import type { DatabaseSync } from 'node:sqlite'
import { packBuild, unpackFile } from '../build-content.ts'
import * as statements from '../statements/notices-and-builds.ts'
import type { BuildStorage } from '../storage.ts'
import { transact } from './connection.ts'

export function createBuilds(database: DatabaseSync): BuildStorage {
  const hasBuild = database.prepare(statements.hasBuild)
  const hasContent = database.prepare(statements.hasContent)
  const keepContent = database.prepare(statements.keepContent)
  const keepBuildFile = database.prepare(statements.keepBuildFile)
  const findBuildFile = database.prepare(statements.findBuildFile)
  return {
    async keep(site, buildHash, files, nowMs) {
      if (hasBuild.get({ site, buildHash })?.hasBuild === 1) return
      const { names, contents } = await packBuild(files, (hash) => hasContent.get({ hash })?.hasContent === 1)
      transact(database, () => {
        for (const [hash, brotli] of contents) keepContent.run({ hash, brotli })
        for (const [name, contentHash] of names) keepBuildFile.run({ site, buildHash, name, contentHash, nowMs })
      })
    },
    async find(site, buildHash, name) {
      const row = findBuildFile.get({ site, buildHash, name }) as { brotli: Uint8Array } | undefined
      return row && unpackFile(row.brotli)
    },
  }
}
