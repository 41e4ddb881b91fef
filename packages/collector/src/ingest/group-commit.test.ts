import { expect, test, vi } from 'vitest'
import { aNewRecord } from '../fixtures/a-new-record.ts'
import type { TallyCount } from '../storage/rollup-storage.ts'
import { type Appended, type NewRecord, type RecordStorage, StorageUnavailable } from '../storage/storage.ts'
import { createGroupCommit, type GroupCommitOptions } from './group-commit.ts'

const aRecord = (eventId: string, site = 'sertius'): NewRecord => aNewRecord({ site, eventId, recordId: `record of ${eventId}` })
const aDisplay: TallyCount = { site: 'sertius', day: '2026-11-23', language: 'fr', device: 'phone', measure: 'closed', count: 1 }

/** Remembers every commit; `refuse` may throw for some of them. */
function aStorage(refuse: (events: string[], displays: readonly TallyCount[]) => void = () => {}) {
  const commits: { events: string[]; displays: number }[] = []
  let size = 0
  const append = async (records: readonly NewRecord[], displays: readonly TallyCount[]): Promise<Appended[]> => {
    const events = records.map(({ eventId }) => eventId)
    refuse(events, displays)
    commits.push({ events, displays: displays.reduce((sum, { count }) => sum + count, 0) })
    return records.map(({ recordId }) => ({ status: 'new', received: { recordId, receivedAtMs: 0, leafIndex: size++ } }))
  }
  return { commits, append }
}

const createOn = (storage: Pick<RecordStorage, 'append'> & Partial<RecordStorage>, options: Partial<GroupCommitOptions> = {}) =>
  createGroupCommit({ records: { lanes: 1, gathers: false, ...storage }, ...options })

const indexOf = (outcome: unknown) => (outcome as { received: { leafIndex: number } }).received.leafIndex

test('decisions that arrive together share one commit, and each gets its own answer', async () => {
  const storage = aStorage()
  const { append } = createOn(storage)
  const answers = await Promise.all([append([aRecord('a')]), append([aRecord('b'), aRecord('c')]), append([aRecord('d')])])
  expect(storage.commits).toEqual([{ events: ['a', 'b', 'c', 'd'], displays: 0 }])
  expect(answers.map((outcomes) => outcomes.map(indexOf))).toEqual([[0], [1, 2], [3]])
})

test('decisions that arrive during a commit join the next one', async () => {
  const storage = aStorage()
  const later: Promise<unknown>[] = []
  const { append, flush } = createOn({
    append: async (records, displays) => {
      if (storage.commits.length === 0) later.push(append([aRecord('b')]), append([aRecord('c')]))
      return storage.append(records, displays)
    },
  })
  await append([aRecord('a')])
  await flush()
  await Promise.all(later)
  expect(storage.commits.map(({ events }) => events)).toEqual([['a'], ['b', 'c']])
})

test('a commit holds no more than it may, and never splits a request', async () => {
  const storage = aStorage()
  const { append } = createOn(storage, { maxBatch: 3 })
  await Promise.all([append([aRecord('a'), aRecord('b')]), append([aRecord('c'), aRecord('d')]), append([aRecord('e')])])
  expect(storage.commits.map(({ events }) => events)).toEqual([
    ['a', 'b'],
    ['c', 'd', 'e'],
  ])
})

test('beyond its bound it takes nothing, and takes again once there is room', async () => {
  const storage = aStorage()
  const { append } = createOn(storage, { maxWaiting: 2 })
  const first = append([aRecord('a'), aRecord('b')])
  expect(() => append([aRecord('c')])).toThrow(expect.objectContaining({ code: 'STORAGE_BUSY', headers: { 'retry-after': '2' } }))
  await first
  await append([aRecord('d')])
  expect(storage.commits.flatMap(({ events }) => events)).toEqual(['a', 'b', 'd'])
})

test('one that cannot be kept fails alone', async () => {
  const faults: unknown[] = []
  const storage = aStorage((events) => {
    if (events.includes('bad')) throw new Error('constraint')
  })
  const { append, countDisplay, flush } = createOn(storage, { onFault: (error) => faults.push(error) })
  countDisplay(aDisplay)
  const [good, bad, other] = await Promise.all([append([aRecord('a')]), append([aRecord('bad')]), append([aRecord('b')])])
  expect(good?.map(indexOf)).toEqual([0])
  expect(other?.map(indexOf)).toEqual([1])
  expect(bad).toMatchObject([{ status: 'failed', error: { code: 'INTERNAL', status: 500 } }])
  expect(faults).toHaveLength(1)
  await flush()
  expect(storage.commits.reduce((sum, { displays }) => sum + displays, 0)).toBe(1)
})

test('while storage is not available everyone is asked to come back, nothing is tried one by one, and displays wait', async () => {
  let isFull = true
  let tries = 0
  const storage = aStorage(() => {
    tries += 1
    if (isFull) throw new StorageUnavailable('full')
  })
  const { append, countDisplay, flush } = createOn(storage)
  countDisplay(aDisplay)
  const outcomes = await Promise.all([append([aRecord('a')]), append([aRecord('b')])])
  expect(outcomes.flat()).toMatchObject([
    { status: 'failed', error: { code: 'STORAGE_BUSY' } },
    { status: 'failed', error: { code: 'STORAGE_BUSY' } },
  ])
  expect(tries).toBe(1)
  isFull = false
  await append([aRecord('a')])
  await flush()
  expect(storage.commits).toEqual([{ events: ['a'], displays: 1 }])
})

test('displays ride along with decisions', async () => {
  const storage = aStorage()
  const { append, countDisplay, flush } = createOn(storage)
  countDisplay(aDisplay)
  countDisplay(aDisplay)
  await append([aRecord('a')])
  await flush()
  expect(storage.commits).toEqual([{ events: ['a'], displays: 2 }])
})

test('displays that can never be written do not stand in the way of decisions', async () => {
  const storage = aStorage((_events, displays) => {
    if (displays.length > 0) throw new Error('constraint')
  })
  const { append, countDisplay, flush } = createOn(storage)
  countDisplay(aDisplay)
  expect((await append([aRecord('a')])).map(indexOf)).toEqual([0])
  await flush()
  expect((await append([aRecord('b')])).map(indexOf)).toEqual([1])
})

test('flushing waits for what came before, and not for what keeps coming', async () => {
  const storage = aStorage()
  const { append, countDisplay, flush } = createOn(storage)
  let isLoaded = true
  const load = async () => {
    while (isLoaded) await append([aRecord('load')])
  }
  const loads = [load(), load()]
  countDisplay(aDisplay)
  await flush()
  expect(storage.commits.reduce((sum, { displays }) => sum + displays, 0)).toBe(1)
  isLoaded = false
  await Promise.all(loads)
})

test('flushing nothing writes nothing', async () => {
  const storage = aStorage()
  await createOn(storage).flush()
  expect(storage.commits).toEqual([])
})

/** A storage whose commits end when told to. */
function aSlowStorage() {
  const underWay: { sites: string[]; end(): void }[] = []
  const append = async (records: readonly NewRecord[]): Promise<Appended[]> => {
    await new Promise<void>((end) => underWay.push({ sites: records.map(({ site }) => site), end }))
    return records.map(({ recordId }) => ({ status: 'new', received: { recordId, receivedAtMs: 0, leafIndex: 0 } }))
  }
  return { underWay, append }
}

test('where an engine has lanes, commits of different sites are under way at once, and those of one site never', async () => {
  const storage = aSlowStorage()
  const { append } = createOn({ ...storage, lanes: 4 })
  const sites = Array.from({ length: 40 }, (_, i) => `site-${i}`)
  const answers = [...sites, ...sites].map((site) => append([aRecord('a', site)]))
  await vi.waitFor(() => expect(storage.underWay).toHaveLength(4))
  const later = sites.map((site) => append([aRecord('b', site)]))
  for (let i = 0; i < 8; i++) {
    const underWay = storage.underWay.flatMap(({ sites }) => [...new Set(sites)])
    expect(new Set(underWay).size).toBe(underWay.length)
    for (const { end } of storage.underWay.splice(0)) end()
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await Promise.all([...answers, ...later])
})

test('an engine that gathers begins while the rest is still being read, and answers come in order', async () => {
  const storage = aStorage()
  const { append } = createOn({ ...storage, gathers: true })
  const answers = Array.from({ length: 70 }, (_, i) => append([aRecord(`${i}`)]))
  expect(storage.commits.map(({ events }) => events.length)).toEqual([32, 32])
  expect((await Promise.all(answers)).flatMap((outcomes) => outcomes.map(indexOf))).toEqual(answers.map((_, i) => i))
  expect(storage.commits.map(({ events }) => events.length)).toEqual([32, 32, 6])
})

test('one that does not gather is given all that waits at once', async () => {
  const storage = aStorage()
  const { append } = createOn(storage)
  await Promise.all(Array.from({ length: 70 }, (_, i) => append([aRecord(`${i}`)])))
  expect(storage.commits.map(({ events }) => events.length)).toEqual([70])
})

test('the bound is on all lanes together', async () => {
  const storage = aSlowStorage()
  const groupCommit = createOn({ ...storage, lanes: 4 }, { maxWaiting: 10 })
  const answers = Array.from({ length: 10 }, (_, i) => groupCommit.append([aRecord('a', `site-${i}`)]))
  expect(groupCommit.waiting).toBe(10)
  expect(() => groupCommit.append([aRecord('b', 'another')])).toThrow(expect.objectContaining({ code: 'STORAGE_BUSY' }))
  const end = setInterval(() => storage.underWay.splice(0).forEach((commit) => void commit.end()), 1)
  await Promise.all(answers)
  clearInterval(end)
  expect(groupCommit.waiting).toBe(0)
})

test('where an engine gathers, nothing waits here for the commit before it, and a flush still waits for all', async () => {
  const storage = aSlowStorage()
  const { append, flush } = createOn({ ...storage, gathers: true })
  const answers = [append([aRecord('a')])]
  await vi.waitFor(() => expect(storage.underWay).toHaveLength(1))
  answers.push(append([aRecord('b')]))
  await vi.waitFor(() => expect(storage.underWay).toHaveLength(2))
  let isFlushed = false
  const flushed = flush().then(() => {
    isFlushed = true
  })
  storage.underWay[1]?.end()
  await answers[1]
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(isFlushed).toBe(false)
  storage.underWay[0]?.end()
  await Promise.all([...answers, flushed])
})
