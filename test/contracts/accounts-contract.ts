/** Contracts. Accounts and sessions. */
import { expect, it } from 'vitest'
import { FIRST_MS } from './a-record.ts'
import { anAccount, anEntry, aSession } from './an-account.ts'
import { type Engine, eachOpened } from './engine.ts'

export function accountsContract(engine: Engine): void {
  const { reopen } = engine
  const { opened } = eachOpened(engine)
  const accounts = () => opened.storage.accounts
  const createFirst = (some: Parameters<typeof anAccount>[0] = {}) => accounts().createFirst(anAccount(some), anEntry())

  it('creates the first account once, and forgets the setup secret with it', async () => {
    await accounts().keepSetupSecret('one', FIRST_MS)
    await accounts().keepSetupSecret('two', FIRST_MS)
    expect(await accounts().findSetupSecret()).toBe('two')
    expect(await accounts().hasAny()).toBe(false)
    expect(await createFirst()).toBe(true)
    expect(await createFirst({ id: 'id-2', name: 'Eve' })).toBe(false)
    expect(await accounts().hasAny()).toBe(true)
    expect(await accounts().findSetupSecret()).toBeUndefined()
    expect(await accounts().find('MARIE')).toEqual({ ...anAccount(), secondFactor: null })
    expect(await accounts().findById('id-1')).toMatchObject({ name: 'Marie' })
    expect(await accounts().find('Eve')).toBeUndefined()
  })

  it('creates one first account, however many ask at the same time', async () => {
    const other = await reopen()
    const created = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        (i % 2 ? other : opened.storage).accounts.createFirst(anAccount({ id: `id-${i}`, name: `Marie ${i}` }), anEntry()),
      ),
    )
    expect(created.filter(Boolean)).toHaveLength(1)
    await other.close()
  })

  it('finds a name without regard to case and form, and keeps it as it was given', async () => {
    await createFirst({ name: 'Zoe\u0301 O’Neill İ' })
    expect(await accounts().find('ZOÉ O’NEILL İ')).toMatchObject({ name: 'Zoe\u0301 O’Neill İ' })
    expect(await accounts().find("' or true --")).toBeUndefined()
  })

  it('keeps sessions until they end, and gives them with what their account may do', async () => {
    await createFirst()
    await accounts().startSession(aSession(), anEntry())
    await accounts().startSession(aSession({ tokenHash: 'idle', id: 'idle' }), anEntry())
    await accounts().seeSession('token', FIRST_MS + 60_000)
    expect(await accounts().findSession('token')).toEqual({
      ...aSession({ seenAtMs: FIRST_MS + 60_000 }),
      accountName: 'Marie',
      grants: [{ site: '*', role: 'admin' }],
      hasSecondFactor: false,
    })
    expect((await accounts().sessionsOf('id-1')).map(({ id }) => id)).toEqual(['session', 'idle'])
    await accounts().endSessionsBefore(FIRST_MS - 1, FIRST_MS + 1)
    expect(await accounts().findSession('idle')).toBeUndefined()
    await accounts().endSession('token', anEntry())
    expect(await accounts().findSession('token')).toBeUndefined()
  })

  it('ends a session by its name for its own account alone, and all but one at once', async () => {
    await createFirst()
    for (const id of ['a', 'b', 'c']) await accounts().startSession(aSession({ tokenHash: id, id }), anEntry())
    expect(await accounts().endSessionById('somebody-else', 'a', anEntry())).toBe(false)
    expect(await accounts().endSessionById('id-1', 'a', anEntry())).toBe(true)
    await accounts().endSessionsOf('id-1', 'c', anEntry())
    expect((await accounts().sessionsOf('id-1')).map(({ id }) => id)).toEqual(['c'])
    await accounts().endSessionsOf('id-1', null, anEntry())
    expect(await accounts().sessionsOf('id-1')).toEqual([])
  })

  it('a new password ends the other sessions', async () => {
    await createFirst()
    for (const id of ['a', 'b']) await accounts().startSession(aSession({ tokenHash: id, id }), anEntry())
    await accounts().changePassword('id-1', { passwordHash: 'other', sealedSecret: null }, 'a', anEntry({ action: 'password-changed' }))
    expect((await accounts().sessionsOf('id-1')).map(({ id }) => id)).toEqual(['a'])
    expect(await accounts().find('Marie')).toMatchObject({ passwordHash: 'other' })
  })

  it('a code of the second factor is good once, also for another collector; a recovery code too', async () => {
    await createFirst()
    for (const id of ['a', 'b']) await accounts().startSession(aSession({ tokenHash: id, id }), anEntry())
    await accounts().setSecondFactor('id-1', { sealedSecret: 'sealed', lastStep: 5 }, ['one', 'two'], 'a', anEntry())
    // What began without it ends.
    expect((await accounts().sessionsOf('id-1')).map(({ id }) => id)).toEqual(['a'])
    expect(await accounts().find('Marie')).toMatchObject({ secondFactor: { sealedSecret: 'sealed', lastStep: 5 } })
    const other = await reopen()
    expect(await accounts().takeStep('id-1', 5)).toBe(false)
    const taken = await Promise.all([accounts().takeStep('id-1', 6), other.accounts.takeStep('id-1', 6)])
    expect(taken.sort()).toEqual([false, true])
    const used = [opened.storage, other].map((storage) => storage.accounts.takeRecoveryCode('id-1', 'one', anEntry()))
    expect((await Promise.all(used)).sort()).toEqual([false, true])
    expect(await accounts().countRecoveryCodes('id-1')).toBe(1)
    await accounts().setRecoveryCodes('id-1', ['three', 'four'], anEntry())
    expect(await accounts().takeRecoveryCode('id-1', 'two', anEntry())).toBe(false)
    await accounts().removeSecondFactor('id-1', anEntry())
    expect(await accounts().countRecoveryCodes('id-1')).toBe(0)
    expect(await accounts().find('Marie')).toMatchObject({ secondFactor: null })
    await other.close()
  })
}
