/** Storage. Append worker: the thread that waits for the disk, so that the one that answers visitors does not. */
import { parentPort, workerData } from 'node:worker_threads'
import { StorageUnavailable } from '../storage.ts'
import { createAppend } from './append.ts'
import type { AppendAnswer, AppendOrder, AppendPlace } from './append-thread.ts'
import { openConnection } from './connection.ts'

const { file, isLogOff } = workerData as AppendPlace
const database = openConnection(file)
const append = createAppend(database, { isLogOff })

const answerTo = ({ records, displays }: AppendOrder): AppendAnswer => {
  try {
    return { appended: append(records, displays) }
  } catch (error) {
    return { fault: (error as Error).message, isUnavailable: error instanceof StorageUnavailable }
  }
}

parentPort?.on('message', (order: AppendOrder | 'close') => {
  if (order !== 'close') {
    parentPort?.postMessage(answerTo(order))
    return
  }
  database.close()
  parentPort?.close()
})
