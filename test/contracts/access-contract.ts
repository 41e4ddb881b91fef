/** Contracts. Who may do what: roles, invitations, tokens, and the log of what was done (SEC-11, SEC-15). */
import { expect, it } from 'vitest'
import { FIRST_MS } from './a-record.ts'
import { anAccount, anEntry, anInvitation, aSession, aToken } from './an-account.ts'
import { type Engine, eachOpened } from './engine.ts'

export function accessContract(engine: Engine): void {
  const { reopen, tamper } = engine
  const { opened } = eachOpened(engine)
  const first = () => opened.storage.accounts.createFirst(anAccount(), anEntry())
  const join = (some: Parameters<typeof anAccount>[0], tokenHash = 'link') =>
    opened.storage.invitations.join(tokenHash, FIRST_MS, anAccount({ id: 'id-2', name: 'Paul', ...some }), anEntry({ action: 'joined' }))
  const twoPeople = async () => {
    await first()
    await opened.storage.invitations.offer(anInvitation(), anEntry())
    expect(await join({})).toBe(true)
  }

  it('an invitation is good once, gives what it says, and ends in time', async () => {
    await first()
    const { invitations, accounts } = opened.storage
    expect(await invitations.offer(anInvitation({ name: 'marie' }), anEntry())).toBe('name-taken')
    expect(await invitations.offer(anInvitation(), anEntry())).toBe('done')
    expect(await invitations.open(FIRST_MS)).toEqual([anInvitation()])
    expect(await invitations.find('link', FIRST_MS + 1000)).toBeUndefined()
    // The account is as invited, whatever whoever joins may say.
    expect(await join({ name: 'Eve', grants: [{ site: '*', role: 'admin' }] })).toBe(true)
    expect(await accounts.find('Paul')).toMatchObject({ id: 'id-2', grants: [{ site: 'sertius', role: 'viewer' }] })
    expect(await join({ id: 'id-3' })).toBe(false)
    expect(await invitations.open(FIRST_MS)).toEqual([])
  })

  it('whoever is removed while something is written about them, or by them, is told as gone, and nothing is written', async () => {
    await first()
    const { invitations, accounts, tokens, audit } = opened.storage
    const noted = async () => (await audit.read({ before: Number.MAX_SAFE_INTEGER, limit: 100, sites: null })).length
    const before = await noted()
    const gone = { name: 'AccountGone' }
    await expect(invitations.offer(anInvitation({ accountId: 'nobody' }), anEntry())).rejects.toMatchObject(gone)
    await expect(invitations.offer(anInvitation({ madeById: 'nobody' }), anEntry())).rejects.toMatchObject(gone)
    await expect(accounts.startSession(aSession({ accountId: 'nobody' }), anEntry())).rejects.toMatchObject(gone)
    await expect(tokens.make(aToken({ madeById: 'nobody' }), anEntry())).rejects.toMatchObject(gone)
    expect(await noted()).toBe(before)
  })

  it('a second invitation of the same name ends the first', async () => {
    await first()
    await opened.storage.invitations.offer(anInvitation(), anEntry())
    await opened.storage.invitations.offer(anInvitation({ id: 'second', tokenHash: 'link-2' }), anEntry())
    expect(await opened.storage.invitations.find('link', FIRST_MS)).toBeUndefined()
    expect(await opened.storage.invitations.withdraw('second', anEntry())).toBe(true)
    expect(await opened.storage.invitations.withdraw('second', anEntry())).toBe(false)
  })

  it('a reset takes the second factor and the sessions away, and is good once', async () => {
    await twoPeople()
    const { accounts, invitations } = opened.storage
    await accounts.startSession(aSession({ accountId: 'id-2' }), anEntry())
    await accounts.setSecondFactor('id-2', { sealedSecret: 'sealed', lastStep: 1 }, ['code'], 'token', anEntry())
    const reset = anInvitation({ id: 'reset', tokenHash: 'reset', accountId: 'id-2', grants: [] })
    expect(await invitations.offer(reset, anEntry())).toBe('done')
    // A link is for one thing alone.
    expect(await join({ id: 'id-3', name: 'Eve' }, 'reset')).toBe(false)
    expect(await invitations.reset('reset', FIRST_MS, { passwordHash: 'new' }, anEntry())).toBe(true)
    expect(await accounts.find('Paul')).toMatchObject({ passwordHash: 'new', secondFactor: null })
    expect(await accounts.findSession('token')).toBeUndefined()
    expect(await invitations.reset('reset', FIRST_MS, { passwordHash: 'newer' }, anEntry())).toBe(false)
  })

  it('changed roles end what was offered under the old ones', async () => {
    await twoPeople()
    const { accounts, invitations } = opened.storage
    await invitations.offer(anInvitation({ id: 'by', tokenHash: 'by', name: 'Ann', madeById: 'id-2' }), anEntry())
    await invitations.offer(anInvitation({ id: 'to', tokenHash: 'to', accountId: 'id-2' }), anEntry())
    await invitations.offer(anInvitation({ id: 'other', tokenHash: 'other', name: 'Bob' }), anEntry())
    expect(await accounts.setGrants('id-2', [{ site: 'shop', role: 'admin' }], anEntry())).toBe('done')
    expect((await invitations.open(FIRST_MS)).map(({ id }) => id)).toEqual(['other'])
    expect(await accounts.find('Paul')).toMatchObject({ grants: [{ site: 'shop', role: 'admin' }] })
  })

  it('somebody always administers every site, whoever asks at the same time', async () => {
    await twoPeople()
    const { accounts } = opened.storage
    expect(await accounts.setGrants('id-1', [], anEntry())).toBe('last-admin')
    expect(await accounts.remove('id-1', anEntry())).toBe('last-admin')
    expect(await accounts.remove('nobody', anEntry())).toBe('gone')
    await accounts.setGrants('id-2', [{ site: '*', role: 'admin' }], anEntry())
    const other = await reopen()
    const both = await Promise.all([accounts.remove('id-1', anEntry()), other.accounts.remove('id-2', anEntry())])
    expect(both.sort()).toEqual(['done', 'last-admin'])
    await other.close()
  })

  it('with a person go sessions, invitations and tokens', async () => {
    await twoPeople()
    const { accounts, invitations, tokens } = opened.storage
    await accounts.startSession(aSession({ accountId: 'id-2' }), anEntry())
    await tokens.make(aToken({ madeById: 'id-2', madeBy: 'Paul' }), anEntry())
    await invitations.offer(anInvitation({ name: 'Ann', madeById: 'id-2' }), anEntry())
    expect((await accounts.all()).map(({ name, seenAtMs }) => [name, seenAtMs])).toEqual([
      ['Marie', null],
      ['Paul', FIRST_MS],
    ])
    expect(await accounts.remove('id-2', anEntry())).toBe('done')
    expect(await accounts.findSession('token')).toBeUndefined()
    expect(await tokens.find('token-hash', FIRST_MS)).toBeUndefined()
    expect(await invitations.open(FIRST_MS)).toEqual([])
  })

  it('a token is found until it is over, with what its maker may do today', async () => {
    await twoPeople()
    const { accounts, tokens } = opened.storage
    await tokens.make(aToken({ madeById: 'id-2' }), anEntry())
    await tokens.make(aToken({ id: 'token-2', tokenHash: 'cli', madeById: null, madeBy: 'command line' }), anEntry())
    await accounts.setGrants('id-2', [], anEntry())
    await tokens.see('token-1', FIRST_MS + 5)
    expect(await tokens.find('token-hash', FIRST_MS)).toMatchObject({
      site: 'sertius',
      role: 'editor',
      makerGrants: [],
      seenAtMs: FIRST_MS + 5,
    })
    expect(await tokens.find('cli', FIRST_MS)).toMatchObject({ makerGrants: null })
    expect(await tokens.find('token-hash', FIRST_MS + 1000)).toBeUndefined()
    expect((await tokens.all()).map(({ id }) => id)).toEqual(['token-1', 'token-2'])
    expect(await tokens.revoke('token-1', anEntry())).toBe(true)
    expect(await tokens.revoke('token-1', anEntry())).toBe(false)
    expect(await tokens.find('token-hash', FIRST_MS)).toBeUndefined()
  })

  it('the audit log is told in the transaction of each act, newest first, by site where asked', async () => {
    await first()
    const { audit, accounts } = opened.storage
    for (const [i, site] of ['a', 'b', null, 'a'].entries()) await audit.note(anEntry({ atMs: FIRST_MS + i, site, detail: `${i}` }))
    const page = { before: Number.MAX_SAFE_INTEGER, limit: 3, sites: null }
    const newest = await audit.read(page)
    expect(newest.map(({ detail }) => detail)).toEqual(['3', '2', '1'])
    expect((await audit.read({ ...page, before: newest[2]?.seq ?? 0 })).map(({ detail }) => detail)).toEqual(['0', null])
    expect((await audit.read({ ...page, sites: ['a', 'b'], limit: 2 })).map(({ detail }) => detail)).toEqual(['3', '1'])
    expect(await audit.read({ ...page, sites: ['c'] })).toEqual([])
    // An act that does not happen is not told.
    expect(await accounts.setGrants('nobody', [], anEntry({ detail: 'never' }))).toBe('gone')
    expect((await audit.read({ ...page, limit: 100 })).some(({ detail }) => detail === 'never')).toBe(false)
  })

  it.each(["update audit_log set actor = 'Eve'", 'delete from audit_log'])('SEC-15: the audit log refuses: %s', async (sql) => {
    await first()
    await expect(tamper(sql)).rejects.toThrow(/append-only/)
    expect(await opened.storage.audit.read({ before: 99, limit: 9, sites: null })).toMatchObject([{ actor: 'Marie' }])
  })
}
