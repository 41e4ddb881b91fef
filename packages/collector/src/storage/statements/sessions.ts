/** Storage. Statements on sessions. */

export const startSession = `
  insert into session (token_hash, id, account_id, browser, created_at_ms, seen_at_ms)
  values (:tokenHash, :id, :accountId, :browser, :createdAtMs, :seenAtMs)`

export const findSession = `
  select token_hash as "tokenHash", session.id, account_id as "accountId", browser, name as "accountName",
    session.created_at_ms as "createdAtMs", seen_at_ms as "seenAtMs", sealed_secret as "sealedSecret"
  from session
  join account on account.id = session.account_id
  where token_hash = :tokenHash`

export const sessionsOf = `
  select token_hash as "tokenHash", id, account_id as "accountId", browser, created_at_ms as "createdAtMs", seen_at_ms as "seenAtMs"
  from session
  where account_id = :accountId
  order by seen_at_ms desc`

export const seeSession = `
  update session set seen_at_ms = :nowMs where token_hash = :tokenHash`

export const endSession = `
  delete from session where token_hash = :tokenHash`

export const endSessionById = `
  delete from session where account_id = :accountId and id = :id
  returning id`

export const endSessionsOf = `
  delete from session where account_id = :accountId and token_hash <> :keepTokenHash`

export const endSessionsBefore = `
  delete from session where created_at_ms < :createdMs or seen_at_ms < :seenMs`
