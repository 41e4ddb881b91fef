/** Sites. Cache file: the tables of the cache. A file that is damaged or of another form is replaced by an empty one. */
import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Changes with the tables, and with what is written into them. */
const FORM = 1

const tables = `
  create table if not exists site (
    key text primary key,
    json text not null,
    json_hash text not null,
    bytes integer not null,
    used_at_ms integer not null
  ) without rowid;
  create table if not exists content (
    hash text primary key,
    quality integer not null,
    brotli blob not null
  );
  create table if not exists file (
    key text not null references site (key) on delete cascade,
    name text not null,
    hash text not null,
    primary key (key, name)
  ) without rowid;
  create index if not exists file_hash on file (hash);
  pragma user_version = ${FORM}`

const findSite = 'select json, json_hash as "jsonHash" from site where key = :key'
const useSite = 'update site set used_at_ms = :nowMs where key = :key and used_at_ms < :nowMs - 86400000'
const keepSite = `
  insert into site (key, json, json_hash, bytes, used_at_ms)
  values (:key, :json, :jsonHash, :bytes, :nowMs)
  on conflict (key) do update set json = excluded.json, json_hash = excluded.json_hash`
const keepFile = 'insert into file (key, name, hash) values (:key, :name, :hash) on conflict (key, name) do nothing'
const hasContent = 'select 1 from content where hash = :hash'
const findContent = 'select brotli, quality from content where hash = :hash'
const keepContent = 'insert into content (hash, brotli, quality) values (:hash, :brotli, :quality) on conflict (hash) do nothing'
const improveContent = 'update content set brotli = :brotli, quality = :quality where hash = :hash'
const forgetContent = 'delete from content where hash = :hash'
const forgetSite = 'delete from site where key = :key'
/** What each brought along that was not there before it. */
const sitesByUse = 'select key, bytes from site order by used_at_ms desc'
const forgetUnused = 'delete from content where not exists (select 1 from file where file.hash = content.hash)'

function open(file: string) {
  const database = new DatabaseSync(file, { timeout: 2_000, enableForeignKeyConstraints: true })
  try {
    database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma trusted_schema = off; pragma cache_size = -4096')
    const { user_version: form } = database.prepare('pragma user_version').get() as { user_version: number }
    if (form !== FORM && form !== 0) throw new Error(`The cache ${file} has the form ${form}.`)
    if (form !== FORM) database.exec(tables)
    const texts = { findSite, useSite, keepSite, keepFile, hasContent, findContent, keepContent, improveContent, forgetContent, forgetSite }
    const named = Object.entries({ ...texts, sitesByUse, forgetUnused }).map(([name, text]) => [name, database.prepare(text)] as const)
    const statements = Object.fromEntries(named) as Record<
      keyof typeof texts | 'sitesByUse' | 'forgetUnused',
      ReturnType<typeof database.prepare>
    >
    return { database, statements }
  } catch (error) {
    database.close()
    throw error
  }
}

export function openCacheFile(file: string): ReturnType<typeof open> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  try {
    return open(file)
  } catch {
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    return open(file)
  }
}
