-- A record may change in one way only: to what erasure leaves of it, after its tombstone stands.
create trigger record_refuses_update before update on record
when not (
  new.body = '' and new.origin = '' and new.body_hash = '' and new.salt is null and new.subject_key is null
  and new.site = old.site and new.leaf_index = old.leaf_index and new.record_id = old.record_id and new.event_id = old.event_id
  and new.received_at_ms = old.received_at_ms and new.is_skewed = old.is_skewed and new.is_counted = old.is_counted
  and new.leaf_hash is old.leaf_hash
  and exists (select 1 from tombstone where site = old.site and record_id = old.record_id)
)
begin
  select raise(abort, 'consent records are append-only');
end;

create trigger log_node_refuses_update before update on log_node
begin
  select raise(abort, 'nodes of the log are append-only');
end;
create trigger log_node_refuses_delete before delete on log_node
begin
  select raise(abort, 'nodes of the log are append-only');
end;

create trigger log_head_refuses_shrinking before update on log_head
when new.size < old.size or new.site <> old.site
begin
  select raise(abort, 'the log is append-only');
end;
create trigger log_head_refuses_delete before delete on log_head
begin
  select raise(abort, 'the log is append-only');
end;

create trigger checkpoint_refuses_update before update on checkpoint
begin
  select raise(abort, 'checkpoints are append-only');
end;
create trigger checkpoint_refuses_delete before delete on checkpoint
begin
  select raise(abort, 'checkpoints are append-only');
end;

create trigger tombstone_refuses_update before update on tombstone
begin
  select raise(abort, 'tombstones are append-only');
end;
create trigger tombstone_refuses_delete before delete on tombstone
begin
  select raise(abort, 'tombstones are append-only');
end;
