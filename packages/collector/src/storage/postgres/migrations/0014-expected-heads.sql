-- Locks the heads of logs as `lockHeads` does, and refuses unless each is where this collector left it and none of the events was erased: then what
-- the collector sends along, placed by what it remembers, is rolled back, and it looks first.
create function expect_heads(sites text[], sizes bigint[], frontiers bytea[], event_sites text[], event_ids uuid[]) returns void
  language plpgsql as $$
begin
  perform from log_head where log_head.site = any(sites) order by log_head.site for update;
  -- Statements of their own see what whoever held the lock before us wrote.
  if exists (
    select from unnest(sites, sizes, frontiers) as expected (site, size, frontier)
    left join log_head on log_head.site = expected.site
    where log_head.size is distinct from expected.size or log_head.frontier is distinct from expected.frontier
  ) or exists (
    select from unnest(event_sites, event_ids) as appended (site, event_id)
    join tombstone on tombstone.site = appended.site and tombstone.event_id = appended.event_id
  ) then
    raise exception 'the log is not as it was left' using errcode = 'serialization_failure';
  end if;
end
$$;
