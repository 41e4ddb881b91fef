/** Storage. Statements on tokens. */

const token = `
  select id, token_hash as "tokenHash", name, site, role, made_by_id as "madeById", made_by as "madeBy", made_at_ms as "madeAtMs",
    expires_at_ms as "expiresAtMs", seen_at_ms as "seenAtMs"
  from api_token`

export const makeToken = `
  insert into api_token (id, token_hash, name, site, role, made_by_id, made_by, made_at_ms, expires_at_ms)
  values (:id, :tokenHash, :name, :site, :role, :madeById, :madeBy, :madeAtMs, :expiresAtMs)`

export const allTokens = `${token}
  order by made_at_ms, id`

export const findToken = `${token}
  where token_hash = :tokenHash and expires_at_ms > :nowMs`

export const seeToken = `
  update api_token set seen_at_ms = :nowMs where id = :id`

export const revokeToken = `
  delete from api_token where id = :id
  returning id`
