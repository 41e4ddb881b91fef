/** Contracts. An account, a session, a token and an entry of the audit log, as small as can be. */
import type { ApiToken, Invitation, NewEntry, NewSession } from '@placet/collector'
import type { Grant } from '@placet/model'
import { FIRST_MS } from './a-record.ts'

const everywhere: Grant[] = [{ site: '*', role: 'admin' }]

export const anAccount = (some: { id?: string; name?: string; grants?: Grant[] } = {}) => ({
  id: 'id-1',
  name: 'Marie',
  passwordHash: 'hash',
  createdAtMs: FIRST_MS,
  grants: everywhere,
  ...some,
})

export const aSession = (some: Partial<NewSession> = {}): NewSession => ({
  tokenHash: 'token',
  id: 'session',
  accountId: 'id-1',
  browser: 'Firefox, Linux',
  createdAtMs: FIRST_MS,
  seenAtMs: FIRST_MS,
  ...some,
})

export const anEntry = (some: Partial<NewEntry> = {}): NewEntry => ({
  atMs: FIRST_MS,
  actor: 'Marie',
  action: 'set-up',
  target: null,
  site: null,
  detail: null,
  ...some,
})

export const anInvitation = (some: Partial<Invitation> = {}): Invitation => ({
  id: 'invitation',
  tokenHash: 'link',
  name: 'Paul',
  grants: [{ site: 'sertius', role: 'viewer' }],
  accountId: null,
  madeById: 'id-1',
  madeBy: 'Marie',
  expiresAtMs: FIRST_MS + 1000,
  ...some,
})

export const aToken = (some: Partial<ApiToken> = {}): Omit<ApiToken, 'seenAtMs'> => ({
  id: 'token-1',
  tokenHash: 'token-hash',
  name: 'reports',
  site: 'sertius',
  role: 'editor',
  madeById: 'id-1',
  madeBy: 'Marie',
  madeAtMs: FIRST_MS,
  expiresAtMs: FIRST_MS + 1000,
  ...some,
})
