-- A decision sent again is compared with what was kept, which stands there anyway: a hash of every decision, for the few that come again, took more
-- than a microsecond and 64 bytes each. SQLite writes the table of records anew for it.
drop trigger record_refuses_update;
alter table record drop column body_hash;

-- As before: a record may change in one way only, to what erasure leaves of it, after its tombstone stands.
create trigger record_refuses_update before update on record
when not (
  new.body = '' and new.origin = '' and new.salt is null and new.subject_key is null
  and new.seq = old.seq and new.site = old.site and new.leaf_index = old.leaf_index and new.record_id = old.record_id
  and new.event_id = old.event_id and new.received_at_ms = old.received_at_ms and new.is_skewed = old.is_skewed
  and new.is_counted = old.is_counted and new.leaf_hash is old.leaf_hash
  and exists (select 1 from tombstone where site = old.site and record_id = old.record_id)
)
begin
  select raise(abort, 'consent records are append-only');
end;
