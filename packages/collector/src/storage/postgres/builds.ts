/** Storage. Builds in PostgreSQL. */
import { packBuild, unpackFile } from '../build-content.ts'
import * as statements from '../statements/notices-and-builds.ts'
import type { BuildStorage } from '../storage.ts'
import type { Connection } from './connection.ts'
import { guard } from './durability.ts'
import { inOrder } from './in-order.ts'
import { statement } from './statement.ts'

const hasBuild = statement(statements.hasBuild)
const hasContent = statement(statements.hasContent)
const keepContent = statement(statements.keepContent)
const keepBuildFile = statement(statements.keepBuildFile)
const findBuildFile = statement(statements.findBuildFile)

export function createBuilds(connection: Connection): BuildStorage {
  const isKept = async (hash: string) => (await connection.ask<{ hasContent: boolean }>(hasContent({ hash })))[0]?.hasContent === true
  return {
    async keep(site, buildHash, files, nowMs) {
      const [known] = await connection.ask<{ hasBuild: boolean }>(hasBuild({ site, buildHash }))
      if (known?.hasBuild) return
      const { names, contents } = await packBuild(files, isKept)
      await connection.transact(async (send) => {
        const kept = inOrder(contents, ([hash]) => hash).map(([hash, brotli]) => keepContent({ hash, brotli }))
        const named = inOrder(names, ([name]) => name).map(([name, contentHash]) =>
          keepBuildFile({ site, buildHash, name, contentHash, nowMs }),
        )
        await Promise.all([guard(), ...kept, ...named].map((write) => send(write)))
      })
    },
    async find(site, buildHash, name) {
      const [row] = await connection.ask<{ brotli: Buffer }>(findBuildFile({ site, buildHash, name }))
      return row && unpackFile(row.brotli)
    },
  }
}
