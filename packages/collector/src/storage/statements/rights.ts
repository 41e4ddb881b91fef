/** Storage. Statements on the register of rights. */

const request = `
  select id, site, subject_key as "subjectKey", asked_right as "right", message, reply, language, opened_at_ms as "openedAtMs", due_at_ms as "dueAtMs",
    state, extension_reason as "extensionReason", answer, part_reason as "partReason", handled_by as "handledBy", closed_at_ms as "closedAtMs"
  from rights_request`

export const openRequest = `
  insert into rights_request (id, site, subject_key, asked_right, message, reply, language, opened_at_ms, due_at_ms, state)
  values (:id, :site, :subjectKey, :right, :message, :reply, :language, :openedAtMs, :dueAtMs, :state)`

export const findRequest = `${request}
  where site = :site and id = :id`

export const requestsOfSubject = `${request}
  where site = :site and subject_key = :subjectKey
  order by opened_at_ms desc, id`

export const listRequests = `${request}
  where site = :site
  order by case when closed_at_ms is null then 0 else 1 end, case when closed_at_ms is null then due_at_ms else -closed_at_ms end, id
  limit :limit`

export const handleRequest = `
  update rights_request
  set state = :state, due_at_ms = :dueAtMs, extension_reason = :extensionReason, answer = :answer, part_reason = :partReason,
    handled_by = :handledBy, closed_at_ms = :closedAtMs
  where site = :site and id = :id and state = :seen
  returning id`

export const identifyRequest = `
  update rights_request
  set subject_key = :subjectKey
  where site = :site and id = :id and subject_key is null and closed_at_ms is null
  returning id`
