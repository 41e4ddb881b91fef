alter table record_key alter column leaf_hash set not null;

-- A record may go, after its tombstone stands; it never changes.
create function refuse_change_but_erasure() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select 1 from tombstone where tombstone.site = old.site and tombstone.record_id = old.record_id) then
    return old;
  end if;
  raise exception 'consent records are append-only';
end
$$;
create trigger record_refuses_change before update or delete on record
  for each row execute function refuse_change_but_erasure();

-- Its key stays, and forgets the hash of what the record said. Nothing else about it ever changes.
create function refuse_change_but_forgetting() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.body_hash is null
    and (new.site, new.event_id, new.record_id, new.leaf_index, new.received_at_ms, new.leaf_hash)
      is not distinct from (old.site, old.event_id, old.record_id, old.leaf_index, old.received_at_ms, old.leaf_hash)
    and exists (select 1 from tombstone where tombstone.site = old.site and tombstone.record_id = old.record_id) then
    return new;
  end if;
  raise exception 'keys of consent records are append-only';
end
$$;
create trigger record_key_refuses_change before update or delete on record_key
  for each row execute function refuse_change_but_forgetting();

create function refuse_shrinking() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or new.size < old.size or new.site <> old.site then
    raise exception 'the log is append-only';
  end if;
  return new;
end
$$;
create trigger log_head_refuses_shrinking before update or delete on log_head
  for each row execute function refuse_shrinking();
create trigger log_head_refuses_truncate before truncate on log_head
  for each statement execute function refuse_change('the ends of logs');

create trigger log_node_refuses_change before update or delete on log_node
  for each row execute function refuse_change('nodes of the log');
create trigger log_node_refuses_truncate before truncate on log_node
  for each statement execute function refuse_change('nodes of the log');
create trigger checkpoint_refuses_change before update or delete on checkpoint
  for each row execute function refuse_change('checkpoints');
create trigger checkpoint_refuses_truncate before truncate on checkpoint
  for each statement execute function refuse_change('checkpoints');
create trigger tombstone_refuses_change before update or delete on tombstone
  for each row execute function refuse_change('tombstones');
create trigger tombstone_refuses_truncate before truncate on tombstone
  for each statement execute function refuse_change('tombstones');

-- Erasure: tombstones first, then the records and what their keys remember of them. The one thing a collector may do to evidence besides adding
-- to it, so it runs with the owner's rights. Names the records it erased now; a tombstone for a record that is not here counts for its event.
create function bury(sites text[], record_ids uuid[], event_ids uuid[], leaf_indexes bigint[], reasons text[], erased_at_ms bigint[])
  returns table (buried_site text, buried_record uuid)
  language plpgsql security definer set search_path from current as $$
#variable_conflict use_column
begin
  return query
  with made as (
    insert into tombstone (site, record_id, event_id, leaf_index, reason, erased_at_ms)
    select * from unnest(sites, record_ids, event_ids, leaf_indexes, reasons, bury.erased_at_ms)
    on conflict do nothing
    returning site, record_id
  )
  select made.site::text, made.record_id from made;
  delete from record using record_key, unnest(sites, record_ids) as asked (site, record_id)
  where record_key.site = asked.site and record_key.record_id = asked.record_id
    and record.site = record_key.site and record.received_at_ms = record_key.received_at_ms and record.leaf_index = record_key.leaf_index;
  update record_key set body_hash = null from unnest(sites, record_ids) as asked (site, record_id)
  where record_key.site = asked.site and record_key.record_id = asked.record_id and record_key.body_hash is not null;
end
$$;
revoke all on function bury(text[], uuid[], uuid[], bigint[], text[], bigint[]) from public;
