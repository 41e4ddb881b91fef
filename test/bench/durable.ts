/**
 * Bench. Durable: what keeping costs without evidence. Bodies go to a thread of its own, which gives all that wait one commit to the disk, as the
 * collector's does; there each is a row under the id of its event, and that is all: no check, no leaf, no rates, nothing that could be proven.
 */
import { DatabaseSync } from 'node:sqlite'
import { isMainThread, parentPort, receiveMessageOnPort, Worker, workerData } from 'node:worker_threads'

interface Row {
  id: string
  body: string
}

/** Resolves once the row is on the disk. */
export function createKeeper(file: string): (row: Row) => Promise<void> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { durable: file } })
  let next: Row[] = []
  const waiting: (() => void)[] = []
  worker.on('message', (count: number) => {
    for (const resolve of waiting.splice(0, count)) resolve()
  })
  const hand = () => {
    worker.postMessage(next)
    next = []
  }
  return (row) =>
    new Promise((resolve) => {
      if (next.push(row) === 1) setImmediate(hand)
      waiting.push(resolve)
    })
}

function keep(file: string): void {
  const port = parentPort
  if (!port) return
  const database = new DatabaseSync(file)
  database.exec('pragma journal_mode = wal; pragma synchronous = full; create table if not exists durable (id text primary key, body text)')
  const insert = database.prepare('insert into durable values (?, ?)')
  port.on('message', (first: Row[]) => {
    const rows = [...first]
    for (let more = receiveMessageOnPort(port); more; more = receiveMessageOnPort(port)) rows.push(...more.message)
    database.exec('begin immediate')
    for (const { id, body } of rows) insert.run(id, body)
    database.exec('commit')
    port.postMessage(rows.length)
  })
}

if (!isMainThread && workerData?.durable) keep(workerData.durable)
