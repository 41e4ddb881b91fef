/** Contracts. What every storage engine promises. A new engine is done when this suite passes. */
import { describe, expect, it } from 'vitest'
import { accessContract } from './access-contract.ts'
import { accountsContract } from './accounts-contract.ts'
import { documentsContract } from './documents-contract.ts'
import { type Engine, eachOpened } from './engine.ts'
import { erasureContract } from './erasure-contract.ts'
import { holdsContract } from './holds-contract.ts'
import { logContract } from './log-contract.ts'
import { logOracleContract } from './log-oracle-contract.ts'
import { orderContract } from './order-contract.ts'
import { recordsContract } from './records-contract.ts'
import { retentionContract } from './retention-contract.ts'
import { rightsContract } from './rights-contract.ts'
import { rollupsContract } from './rollups-contract.ts'
import { servedContract } from './served-contract.ts'

export function storageContract(engine: Engine): void {
  appendingContract(engine)
  describe(`${engine.name} storage`, () => {
    describe('log beside an oracle', () => logOracleContract(engine))
    describe('retention', () => retentionContract(engine))
    describe('rights', () => rightsContract(engine))
    describe('holds', () => holdsContract(engine))
    describe('notices and builds', () => documentsContract(engine))
    describe('what was served', () => servedContract(engine))
    describe('accounts', () => accountsContract(engine))
    describe('access', () => accessContract(engine))
  })
}

/** What hangs on how an engine appends: all there is to ask of one that differs from another in that alone. */
export function appendingContract(engine: Engine): void {
  describe(`${engine.name} storage`, () => {
    describe('records', () => recordsContract(engine))
    describe('order', () => orderContract(engine))
    describe('log', () => logContract(engine))
    describe('erasure', () => erasureContract(engine))
    describe('rollups', () => rollupsContract(engine))

    describe('health', () => {
      const { opened } = eachOpened(engine)
      it('says when it could write', async () => {
        await expect(opened.storage.ready()).resolves.toBeUndefined()
      })
    })
  })
}
