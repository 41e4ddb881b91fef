/** Storage. Statements on accounts: for both engines. */

export const hasAccount = `
  select count(*) as count from account`

export const createAccount = `
  insert into account (id, name, folded_name, password_hash, created_at_ms)
  values (:id, :name, :foldedName, :passwordHash, :createdAtMs)`

const account = `
  select id, name, password_hash as "passwordHash", created_at_ms as "createdAtMs",
    sealed_secret as "sealedSecret", last_step as "lastStep"
  from account`

export const findAccount = `${account}
  where folded_name = :foldedName`

export const findAccountById = `${account}
  where id = :id`

export const allAccounts = `
  select account.id, name, account.created_at_ms as "createdAtMs", sealed_secret as "sealedSecret", max(seen_at_ms) as "seenAtMs"
  from account
  left join session on session.account_id = account.id
  group by account.id, name, account.created_at_ms, sealed_secret
  order by name`

export const removeAccount = `
  delete from account where id = :id`

export const setPassword = `
  update account set password_hash = :passwordHash, sealed_secret = :sealedSecret where id = :id`

export const setSecondFactor = `
  update account set sealed_secret = :sealedSecret, last_step = :lastStep where id = :id`

export const takeStep = `
  update account set last_step = :step where id = :id and last_step < :step
  returning id`

export const addGrant = `
  insert into account_grant (account_id, site, role) values (:accountId, :site, :role)`

export const removeGrants = `
  delete from account_grant where account_id = :accountId`

export const grantsOf = `
  select site, role from account_grant where account_id = :accountId order by site`

export const allGrants = `
  select account_id as "accountId", site, role from account_grant order by site`

export const otherAdmins = `
  select count(*) as count from account_grant where site = '*' and role = 'admin' and account_id <> :accountId`

export const addRecoveryCode = `
  insert into recovery_code (account_id, hash) values (:accountId, :hash)`

export const removeRecoveryCodes = `
  delete from recovery_code where account_id = :accountId`

export const takeRecoveryCode = `
  delete from recovery_code where account_id = :accountId and hash = :hash
  returning hash`

export const countRecoveryCodes = `
  select count(*) as count from recovery_code where account_id = :accountId`

export const keepSetupSecret = `
  insert into setup_secret (only_row, hash, made_at_ms)
  values (1, :hash, :nowMs)
  on conflict (only_row) do update set hash = excluded.hash, made_at_ms = excluded.made_at_ms`

export const findSetupSecret = `
  select hash from setup_secret`

export const forgetSetupSecret = `
  delete from setup_secret`
