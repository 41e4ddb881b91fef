/** Storage. Statements on invitations. */

const invitation = `
  select id, token_hash as "tokenHash", name, grants, account_id as "accountId", made_by_id as "madeById", made_by as "madeBy",
    expires_at_ms as "expiresAtMs"
  from invitation`

export const offerInvitation = `
  insert into invitation (id, token_hash, name, folded_name, grants, account_id, made_by_id, made_by, expires_at_ms)
  values (:id, :tokenHash, :name, :foldedName, :grants, :accountId, :madeById, :madeBy, :expiresAtMs)`

export const openInvitations = `${invitation}
  where expires_at_ms > :nowMs
  order by name`

export const findInvitation = `${invitation}
  where token_hash = :tokenHash and expires_at_ms > :nowMs`

export const withdrawInvitation = `
  delete from invitation where id = :id
  returning id`

export const endInvitationsOfName = `
  delete from invitation where folded_name = :foldedName`

/** What the account offers to others, and what is offered to it. */
export const endInvitationsOf = `
  delete from invitation where made_by_id = :accountId or account_id = :accountId`

export const endInvitationsBefore = `
  delete from invitation where expires_at_ms <= :nowMs`
