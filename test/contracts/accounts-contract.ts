/** Contracts. Accounts and sessions. */
import { expect, it } from 'vitest'
import { FIRST_MS } from './a-record.ts'
import { type Engine, eachOpened } from './engine.ts'

export function accountsContract(engine: Engine): void {
  const { reopen } = engine
  const { opened } = eachOpened(engine)

  const account = { id: 'id-1', name: 'Marie', passwordHash: 'hash', createdAtMs: FIRST_MS }

  it('creates the first account once, and forgets the setup secret with it', async () => {
    await opened.storage.accounts.keepSetupSecret('one', FIRST_MS)
    await opened.storage.accounts.keepSetupSecret('two', FIRST_MS)
    expect(await opened.storage.accounts.findSetupSecret()).toBe('two')
    expect(await opened.storage.accounts.hasAny()).toBe(false)
    expect(await opened.storage.accounts.createFirst(account)).toBe(true)
    expect(await opened.storage.accounts.createFirst({ ...account, id: 'id-2', name: 'Eve' })).toBe(false)
    expect(await opened.storage.accounts.hasAny()).toBe(true)
    expect(await opened.storage.accounts.findSetupSecret()).toBeUndefined()
    expect(await opened.storage.accounts.find('MARIE')).toEqual(account)
    expect(await opened.storage.accounts.find('Eve')).toBeUndefined()
  })

  it('creates one first account, however many ask at the same time', async () => {
    const other = await reopen()
    const created = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        (i % 2 ? other : opened.storage).accounts.createFirst({ ...account, id: `id-${i}`, name: `Marie ${i}` }),
      ),
    )
    expect(created.filter(Boolean)).toHaveLength(1)
    await other.close()
  })

  it('finds a name without regard to case and form, and keeps it as it was given', async () => {
    await opened.storage.accounts.createFirst({ ...account, name: 'Zoe\u0301 O’Neill İ' })
    expect(await opened.storage.accounts.find('ZOÉ O’NEILL İ')).toMatchObject({ name: 'Zoe\u0301 O’Neill İ' })
    expect(await opened.storage.accounts.find("' or true --")).toBeUndefined()
  })

  it('keeps sessions until they end', async () => {
    await opened.storage.accounts.createFirst(account)
    const session = { tokenHash: 'token', accountId: 'id-1', createdAtMs: FIRST_MS, seenAtMs: FIRST_MS }
    await opened.storage.accounts.startSession(session)
    await opened.storage.accounts.startSession({ ...session, tokenHash: 'idle' })
    await opened.storage.accounts.seeSession('token', FIRST_MS + 60_000)
    expect(await opened.storage.accounts.findSession('token')).toEqual({ ...session, accountName: 'Marie', seenAtMs: FIRST_MS + 60_000 })
    await opened.storage.accounts.endSessionsBefore(FIRST_MS - 1, FIRST_MS + 1)
    expect(await opened.storage.accounts.findSession('idle')).toBeUndefined()
    await opened.storage.accounts.endSession('token')
    expect(await opened.storage.accounts.findSession('token')).toBeUndefined()
  })
}
