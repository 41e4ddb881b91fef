/** Storage. Append worker: the thread that waits for the disk, so that the one that answers visitors does not. What came in meanwhile shares the next commit. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { StorageUnavailable } from '../storage.ts'
import { createAppend } from './append.ts'
import { type AppendOrder, packAnswers, unpackOrder } from './append-message.ts'
import type { AppendMessage, AppendPlace, ForgetAnswer, PackedAnswer } from './append-thread.ts'
import { type AppendAnswer, appendTogether } from './append-together.ts'
import { openConnection } from './connection.ts'
import { forgetLeftOver } from './forget-left-over.ts'

if (!parentPort) throw new Error('This is a thread of a collector, not a program.')
const port = parentPort
const { file, isLogOff } = workerData as AppendPlace
const database = openConnection(file)
const append = createAppend(database, { isLogOff })

/** So long without an order, ms, and the disk has nothing better to do. */
const IDLE_MS = 100
/** So many records under load, some 8 MiB of write-ahead log: a page that changed often is copied once, and who comes next waits for milliseconds. */
const MOST_UNCOPIED = 2_000

const answerTo = ({ records, displays }: AppendOrder): AppendAnswer => {
  try {
    return { appended: append(records, displays) }
  } catch (error) {
    return { fault: (error as Error).message, isUnavailable: error instanceof StorageUnavailable }
  }
}

const packed = (answer: AppendAnswer): PackedAnswer => ('appended' in answer ? packAnswers(answer.appended) : answer)

const forget = (): ForgetAnswer => {
  try {
    forgetLeftOver(database)
    return { forgotten: true }
  } catch (error) {
    return { forgotten: false, fault: (error as Error).message }
  }
}

/** The first order, and all that wait behind it by now. */
function gather(first: AppendMessage): AppendMessage[] {
  const orders = [first]
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) orders.push(next.message)
  return orders
}

/** Records and orders since pages were last copied from the write-ahead log into the file. */
let sinceCopied = 0
const idle = setTimeout(copyPages, IDLE_MS).unref()

/**
 * Copies pages into the file after everybody was answered, and best when nobody asks; SQLite by itself does so inside a commit. What was
 * answered is in the log already: a disk that fails here loses nothing, and the next commit says so.
 */
function copyPages(): void {
  if (sinceCopied === 0) return
  sinceCopied = 0
  try {
    database.exec('pragma wal_checkpoint(passive)')
  } catch {}
}

port.on('message', (first: AppendMessage) => {
  const all = gather(first)
  const orders = all.filter((order) => order !== 'close' && order !== 'forget').map(unpackOrder)
  if (orders.length > 0) {
    port.postMessage(appendTogether(orders, answerTo).map(packed))
    for (const { records } of orders) sinceCopied += 1 + records.length
    if (sinceCopied >= MOST_UNCOPIED) copyPages()
    else idle.refresh()
  }
  for (const order of all) if (order === 'forget') port.postMessage(forget())
  if (!all.includes('close')) return
  database.close()
  port.close()
})
