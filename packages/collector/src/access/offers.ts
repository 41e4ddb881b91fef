/** Access. Offers: links by which somebody joins, or chooses a password anew. The secret is in the link alone; a week later it is over. */
import type { Grant } from '@placet/model'
import type { Ambient } from '../ambient.ts'
import { hashToken } from '../sign-in/hash-token.ts'
import type { NewEntry } from '../storage/audit-storage.ts'
import type { InvitationStorage } from '../storage/invitation-storage.ts'

const INVITATION_MS = 7 * 24 * 3_600_000
/** A new password is wanted today. */
const RESET_MS = 24 * 3_600_000

export interface Offer {
  name: string
  grants: Grant[]
  /** The account whose password is to be chosen anew; `null` for a new account. */
  accountId: string | null
  madeById: string | null
  madeBy: string
}

export interface Offered {
  id: string
  secret: string
  expiresAtMs: number
}

/** Keeps the offer and returns its secret, which is kept nowhere. `undefined` where somebody of that name is here already. */
export async function makeOffer(
  invitations: InvitationStorage,
  offer: Offer,
  entry: NewEntry,
  { newId, random, nowMs }: Ambient,
): Promise<Offered | undefined> {
  const secret = random(32).toString('base64url')
  const id = newId()
  const expiresAtMs = nowMs() + (offer.accountId === null ? INVITATION_MS : RESET_MS)
  const kept = await invitations.offer({ ...offer, id, tokenHash: hashToken(secret), expiresAtMs }, entry)
  return kept === 'done' ? { id, secret, expiresAtMs } : undefined
}
