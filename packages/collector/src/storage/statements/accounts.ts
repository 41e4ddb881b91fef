/** Storage. Statements on accounts and sessions. */

export const hasAccount = `
  select exists (select 1 from account) as "hasAccount"`

export const createAccount = `
  insert into account (id, name, folded_name, password_hash, created_at_ms)
  values (:id, :name, :foldedName, :passwordHash, :createdAtMs)`

export const findAccount = `
  select id, name, password_hash as "passwordHash", created_at_ms as "createdAtMs"
  from account
  where folded_name = :foldedName`

export const keepSetupSecret = `
  insert into setup_secret (only_row, hash, made_at_ms)
  values (1, :hash, :nowMs)
  on conflict (only_row) do update set hash = excluded.hash, made_at_ms = excluded.made_at_ms`

export const findSetupSecret = `
  select hash from setup_secret`

export const forgetSetupSecret = `
  delete from setup_secret`

export const startSession = `
  insert into session (token_hash, account_id, created_at_ms, seen_at_ms)
  values (:tokenHash, :accountId, :createdAtMs, :seenAtMs)`

export const findSession = `
  select token_hash as "tokenHash", account_id as "accountId", name as "accountName",
    session.created_at_ms as "createdAtMs", seen_at_ms as "seenAtMs"
  from session
  join account on account.id = session.account_id
  where token_hash = :tokenHash`

export const seeSession = `
  update session set seen_at_ms = :nowMs where token_hash = :tokenHash`

export const endSession = `
  delete from session where token_hash = :tokenHash`

export const endSessionsBefore = `
  delete from session where created_at_ms < :createdMs or seen_at_ms < :seenMs`
