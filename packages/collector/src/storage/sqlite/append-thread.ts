/** Storage. Append thread: hands commits to a worker. SQLite waits for the disk inside a call; here that call blocks nobody. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { TallyCount } from '../rollup-storage.ts'
import { type Appended, type NewRecord, StorageUnavailable } from '../storage.ts'
import { type PackedAnswers, type PackedOrder, packOrder, unpackAnswers } from './append-message.ts'

/** What the worker is started with. */
export interface AppendPlace {
  file: string
  isLogOff: boolean
}

/** Errors lose their kind between threads, so it travels beside them. */
export interface AppendFault {
  fault: string
  isUnavailable: boolean
}

/** To one order. */
export type PackedAnswer = PackedAnswers | AppendFault

/** Whether what erasure left over is overwritten. */
export type ForgetAnswer = { forgotten: true } | { forgotten: false; fault: string }

export type AppendMessage = PackedOrder | 'forget' | 'close'

export interface Appender {
  /** See `RecordStorage`. */
  readonly gathers: boolean
  append(records: readonly NewRecord[], displays: readonly TallyCount[]): Promise<Appended[]>
  /** See `forgetLeftOver`: where appending waits, and whoever answers visitors does not. */
  forget(): Promise<void>
  /** Resolves when everything handed over is settled and the file is closed. */
  close(): Promise<void>
}

interface Pending<T> {
  resolve(value: T): void
  reject(error: Error): void
}

/** The thread starts with the first append, and anew after one that died: what was with it may or may not be kept, and may be sent again. */
export function createAppendThread(file: string, { isLogOff = false }: { isLogOff?: boolean } = {}): Appender {
  let worker: Worker | undefined
  let pending: Pending<Appended[]>[] = []
  let forgetting: Pending<void>[] = []

  const settle = (answers: readonly PackedAnswer[]) => {
    for (const [i, { resolve, reject }] of pending.splice(0, answers.length).entries()) {
      const answer = answers[i] as PackedAnswer
      if ('fault' in answer) reject(answer.isUnavailable ? new StorageUnavailable(answer.fault) : new Error(answer.fault))
      else resolve(unpackAnswers(answer))
    }
  }

  const settleForgetting = (answer: ForgetAnswer) => {
    const waiting = forgetting.shift()
    if (answer.forgotten) waiting?.resolve()
    else waiting?.reject(new StorageUnavailable(answer.fault))
  }

  const hear = (answer: readonly PackedAnswer[] | ForgetAnswer) => {
    if ('forgotten' in answer) settleForgetting(answer)
    else settle(answer)
    if (pending.length + forgetting.length === 0) worker?.unref()
  }

  const lose = (error: Error) => {
    worker = undefined
    const fault = new StorageUnavailable(`the thread that appends ended: ${error.message}`, { cause: error })
    for (const { reject } of [...pending, ...forgetting]) reject(fault)
    pending = []
    forgetting = []
  }

  const started = (): Worker => {
    if (worker) return worker
    const made = new Worker(new URL('./append-worker.ts', import.meta.url), { workerData: { file, isLogOff } satisfies AppendPlace })
    made.on('message', hear)
    made.on('error', lose)
    made.on('exit', (code) => {
      if (worker === made) lose(new Error(`exit code ${code}`))
    })
    worker = made
    return made
  }

  const hand = (message: AppendMessage) => {
    const thread = started()
    // Alive while somebody waits, and no reason to stay alive otherwise.
    thread.ref()
    thread.postMessage(message)
  }

  return {
    gathers: true,
    append: (records, displays) =>
      new Promise((resolve, reject) => {
        pending.push({ resolve, reject })
        hand(packOrder({ records, displays }))
      }),
    forget: () =>
      new Promise((resolve, reject) => {
        forgetting.push({ resolve, reject })
        hand('forget')
      }),
    async close() {
      if (!worker) return
      const gone = once(worker, 'exit')
      worker.ref()
      worker.postMessage('close')
      await gone
    },
  }
}
