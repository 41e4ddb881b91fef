/** Model. Access wire: people, sessions, tokens and the audit log, as they cross from the collector to the dashboard. */
import type { Grant, Role } from './role.ts'

/** `needed`: the rights of an administrator sleep until there is a second factor. */
export type SecondFactorState = 'on' | 'off' | 'needed'

/** One's own sign-in, here or elsewhere. */
export interface SessionWire {
  id: string
  /** Such as `Firefox, Linux`: nothing finer is kept. */
  browser: string
  createdAtMs: number
  seenAtMs: number
  isThis: boolean
}

/** One's own account. */
export interface AccountWire {
  name: string
  grants: Grant[]
  secondFactor: SecondFactorState
  recoveryCodesLeft: number
  sessions: SessionWire[]
}

export interface PersonWire {
  id: string
  name: string
  /** Those that whoever asks may see. */
  grants: Grant[]
  hasSecondFactor: boolean
  createdAtMs: number
  /** `null` while there is no session. */
  seenAtMs: number | null
  /** Whoever asks administers everything this person may do, and so may remove it. */
  mayManage: boolean
  isSelf: boolean
}

export interface InvitationWire {
  id: string
  name: string
  grants: Grant[]
  /** A new password for somebody who is here already. */
  isReset: boolean
  madeBy: string
  expiresAtMs: number
}

export interface PeopleWire {
  people: PersonWire[]
  invitations: InvitationWire[]
}

/** The answer to whoever invites or makes a token: the secret is shown this once. */
export interface SecretWire {
  id: string
  secret: string
  expiresAtMs: number
}

export interface TokenWire {
  id: string
  name: string
  site: string
  role: Role
  madeBy: string
  madeAtMs: number
  expiresAtMs: number
  seenAtMs: number | null
}

/** What an administrator, or the collector for somebody, did. */
export const auditActions = [
  'set-up',
  'signed-in',
  'signed-out',
  'recovery-code-used',
  'password-changed',
  'second-factor-on',
  'second-factor-off',
  'recovery-codes-made',
  'session-ended',
  'sessions-ended',
  'invited',
  'invitation-withdrawn',
  'joined',
  'reset-offered',
  'reset-used',
  'roles-changed',
  'person-removed',
  'token-made',
  'token-revoked',
  'records-exported',
  'expired',
  'audit-shortened',
  'request-opened',
  'request-identified',
  'request-extended',
  'request-answered',
  'request-answered-in-part',
  'request-refused',
  'requests-exported',
  'hold-placed',
  'hold-ended',
] as const
export type AuditAction = (typeof auditActions)[number]

export interface AuditWire {
  /** Grows by each entry. */
  seq: number
  atMs: number
  actor: string
  action: AuditAction
  /** Whom or what it was done to. */
  target: string | null
  /** The site it belongs to; `null` for what belongs to none. */
  site: string | null
  detail: string | null
}
