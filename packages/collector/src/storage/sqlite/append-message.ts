/** Storage. Append message: what crosses between the threads, as flat lists of values. A list of objects would carry its names along with every one. */
import type { Choices } from '@placet/model'
import type { Tally, TallyCount } from '../rollup-storage.ts'
import type { Appended, NewRecord } from '../storage.ts'

/** Records and displays of one transaction. */
export interface AppendOrder {
  records: readonly NewRecord[]
  displays: readonly TallyCount[]
}

type Value = string | number | boolean | null | Choices

/** An order on its way. */
export interface PackedOrder {
  records: readonly Value[]
  displays: readonly TallyCount[]
}

export function packOrder({ records, displays }: AppendOrder): PackedOrder {
  const values: Value[] = []
  for (const { site, recordId, eventId, body, salt, subjectKey, origin, receivedAtMs, isSkewed, tally } of records) {
    values.push(site, recordId, eventId, body, salt, subjectKey, origin, receivedAtMs, isSkewed)
    if (tally) values.push(tally.measure, tally.language, tally.device, tally.choices)
    else values.push(null, null, null, null)
  }
  return { records: values, displays }
}

export function unpackOrder({ records: values, displays }: PackedOrder): AppendOrder {
  let at = 0
  const next = <T>() => values[at++] as T
  const records: NewRecord[] = []
  while (at < values.length)
    records.push({
      site: next(),
      recordId: next(),
      eventId: next(),
      body: next(),
      salt: next(),
      subjectKey: next(),
      origin: next(),
      receivedAtMs: next(),
      isSkewed: next(),
      tally: tallyOf(next(), next(), next(), next()),
    })
  return { records, displays }
}

const tallyOf = (measure: Tally['measure'] | null, language: string, device: Tally['device'], choices: Choices | null): Tally | null =>
  measure && { measure, language, device, choices }

/** Answers to the records of one order on their way: four values each. */
export type PackedAnswers = readonly (string | number)[]

export function packAnswers(appended: readonly Appended[]): PackedAnswers {
  const values: (string | number)[] = []
  for (const one of appended) {
    if ('received' in one) values.push(one.status, one.received.recordId, one.received.receivedAtMs, one.received.leafIndex)
    else values.push(one.status, '', 0, 0)
  }
  return values
}

export function unpackAnswers(values: PackedAnswers): Appended[] {
  const appended: Appended[] = []
  for (let at = 0; at < values.length; at += 4) {
    const [status, recordId, receivedAtMs, leafIndex] = [values[at], values[at + 1], values[at + 2], values[at + 3]] as const
    appended.push(
      status === 'conflict' || status === 'erased'
        ? { status }
        : {
            status: status as 'new' | 'same',
            received: { recordId: recordId as string, receivedAtMs: receivedAtMs as number, leafIndex: leafIndex as number },
          },
    )
  }
  return appended
}
