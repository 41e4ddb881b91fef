/** Faults. Each engine, and a new database of it for a collector that is going to suffer. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStorage, type Storage } from '@placet/collector'
import { onTestFinished } from 'vitest'
import { connectionsTo, newDatabase, postgresOfRun, run } from '../fixtures/postgres/databases.ts'
import { prepare } from './collector-process.ts'

export interface Patient {
  folder: string
  /** What makes a collector start on this database. */
  environment: Record<string, string>
  /** Opens the database once no collector is at it any more. */
  open(): Promise<Storage>
}

/** A folder with one site, removed when the test ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'placet-fault-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  prepare(folder)
  return folder
}

export const patientOn = (folder: string, url: string, isLeft: () => Promise<boolean> = async () => true): Patient => ({
  folder,
  environment: { PLACET_DATABASE_URL: url },
  async open() {
    // A server may still be busy with what a collector sent before it died.
    while (!(await isLeft())) await new Promise((resolve) => setTimeout(resolve, 20))
    const storage = await openStorage(url, { nowMs: Date.now })
    onTestFinished(() => storage.close())
    return storage
  },
})

const onSqlite = async (): Promise<Patient> => {
  const folder = aFolder()
  return patientOn(folder, `file:${join(folder, 'placet.db')}`)
}

const onPostgres = async (): Promise<Patient> => {
  const url = await newDatabase()
  return patientOn(aFolder(), url, async () => (await run(`select 1 ${connectionsTo(url)}`)).length === 0)
}

/** `undefined` in the place of what this machine cannot run; told when the run began. */
export const engines: [name: string, newPatient: (() => Promise<Patient>) | undefined][] = [
  ['SQLite', onSqlite],
  ['PostgreSQL', postgresOfRun() === undefined ? undefined : onPostgres],
]
