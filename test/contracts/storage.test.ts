import { describe, test } from 'vitest'
import { postgresEngine, sqliteEngine } from './engines.ts'
import { appendingContract, storageContract } from './storage-contract.ts'

storageContract(sqliteEngine('SQLite', false))
appendingContract(sqliteEngine('SQLite that appends in a thread', true))

const postgres = postgresEngine()
const byMemory = postgresEngine('PostgreSQL that is appended to by memory', { aloneFor: 0 })
if (byMemory) appendingContract(byMemory)
if (postgres) storageContract(postgres)
else describe.skip('PostgreSQL storage: no PostgreSQL can be run here', () => void test('every promise of the port'))
