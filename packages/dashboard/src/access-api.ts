/** Api. Access: one's own account, people, tokens and the audit log. */
import type { AccountWire, AuditWire, Grant, PeopleWire, Role, SecretWire, TokenWire } from '@placet/model'
import type { Answer, Ask } from './ask.ts'

export interface NewFactor {
  /** In base 32, for typing. */
  secret: string
  /** What an authenticator reads from the picture. */
  address: string
}

export interface AuditPage {
  entries: AuditWire[]
  /** To be given as `before` for older ones; `null` at the end. */
  next: number | null
}

export interface AccessApi {
  account(): Promise<Answer<AccountWire>>
  changePassword(csrf: string, form: { password: string; newPassword: string }): Promise<Answer<null>>
  newFactor(csrf: string, form: { password: string }): Promise<Answer<NewFactor>>
  turnFactorOn(csrf: string, form: { password: string; secret: string; code: string }): Promise<Answer<{ recoveryCodes: string[] }>>
  turnFactorOff(csrf: string, form: { password: string; code: string }): Promise<Answer<null>>
  newRecoveryCodes(csrf: string, form: { password: string; code: string }): Promise<Answer<{ recoveryCodes: string[] }>>
  endSession(csrf: string, id: string): Promise<Answer<null>>
  endOtherSessions(csrf: string): Promise<Answer<null>>
  people(): Promise<Answer<PeopleWire>>
  invite(csrf: string, form: { name: string; grants: Grant[] }): Promise<Answer<SecretWire>>
  withdrawInvitation(csrf: string, id: string): Promise<Answer<null>>
  setGrants(csrf: string, id: string, grants: Grant[]): Promise<Answer<null>>
  offerReset(csrf: string, id: string): Promise<Answer<SecretWire>>
  endSessionsOf(csrf: string, id: string): Promise<Answer<null>>
  removePerson(csrf: string, id: string): Promise<Answer<null>>
  tokens(): Promise<Answer<{ tokens: TokenWire[] }>>
  makeToken(csrf: string, form: { name: string; site: string; role: Role; days: number }): Promise<Answer<SecretWire>>
  revokeToken(csrf: string, id: string): Promise<Answer<null>>
  audit(before: number | null): Promise<Answer<AuditPage>>
  /** Whose link it is. */
  joinName(secret: string): Promise<Answer<{ name: string; isReset: boolean }>>
  join(form: { secret: string; password: string }): Promise<Answer<{ name: string }>>
}

export function createAccessApi(ask: Ask): AccessApi {
  const person = (id: string) => `v1/people/${encodeURIComponent(id)}`
  return {
    account: () => ask('GET', 'v1/account'),
    changePassword: (csrf, body) => ask('PUT', 'v1/account/password', { csrf, body }),
    newFactor: (csrf, body) => ask('POST', 'v1/account/second-factor', { csrf, body }),
    turnFactorOn: (csrf, body) => ask('PUT', 'v1/account/second-factor', { csrf, body }),
    turnFactorOff: (csrf, body) => ask('DELETE', 'v1/account/second-factor', { csrf, body }),
    newRecoveryCodes: (csrf, body) => ask('POST', 'v1/account/recovery-codes', { csrf, body }),
    endSession: (csrf, id) => ask('DELETE', `v1/account/sessions/${encodeURIComponent(id)}`, { csrf }),
    endOtherSessions: (csrf) => ask('DELETE', 'v1/account/sessions', { csrf }),
    people: () => ask('GET', 'v1/people'),
    invite: (csrf, body) => ask('POST', 'v1/invitations', { csrf, body }),
    withdrawInvitation: (csrf, id) => ask('DELETE', `v1/invitations/${encodeURIComponent(id)}`, { csrf }),
    setGrants: (csrf, id, grants) => ask('PUT', `${person(id)}/grants`, { csrf, body: { grants } }),
    offerReset: (csrf, id) => ask('POST', `${person(id)}/reset`, { csrf }),
    endSessionsOf: (csrf, id) => ask('DELETE', `${person(id)}/sessions`, { csrf }),
    removePerson: (csrf, id) => ask('DELETE', person(id), { csrf }),
    tokens: () => ask('GET', 'v1/tokens'),
    makeToken: (csrf, body) => ask('POST', 'v1/tokens', { csrf, body }),
    revokeToken: (csrf, id) => ask('DELETE', `v1/tokens/${encodeURIComponent(id)}`, { csrf }),
    audit: (before) => ask('GET', before === null ? 'v1/audit' : `v1/audit?before=${before}`),
    joinName: (secret) => ask('POST', 'v1/join/name', { body: { secret } }),
    join: (body) => ask('POST', 'v1/join', { body }),
  }
}
