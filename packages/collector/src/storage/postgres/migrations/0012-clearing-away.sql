-- Evidence is only appended, so dead rows come from erasure alone. The server clears them away at its next round (autovacuum_naptime, a minute by
-- default) however few they are, and from the indexes too, where it would pass over a handful (SEC-23).
create function clear_away_soon(partition regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0, vacuum_index_cleanup = on,
    toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0, toast.vacuum_index_cleanup = on)', partition);
end
$$;
revoke all on function clear_away_soon(regclass) from public;

select clear_away_soon(relid) from pg_partition_tree('record') where isleaf;
select clear_away_soon(relid) from pg_partition_tree('record_key') where isleaf;

-- As before, with that for each new month.
create or replace function make_record_partition(instant_ms bigint) returns boolean
  language plpgsql security definer set search_path from current set lock_timeout = '2s' as $$
declare
  month constant timestamp := date_trunc('month', to_timestamp(instant_ms / 1000.0) at time zone 'UTC');
  name constant text := 'record_' || to_char(month, 'YYYY_MM');
begin
  -- Several collectors come with the same wish.
  perform pg_advisory_xact_lock(hashtext('placet partitions'));
  if to_regclass(quote_ident(name)) is not null then
    return false;
  end if;
  execute format('create table %I (like record including all)', name);
  perform clear_away_soon(quote_ident(name)::regclass);
  execute format('alter table record attach partition %I for values from (%s) to (%s)', name,
    (extract(epoch from month) * 1000)::bigint, (extract(epoch from month + interval '1 month') * 1000)::bigint);
  execute format('create trigger %I before truncate on %I for each statement execute function refuse_change(%L)',
    name || '_refuses_truncate', name, 'consent records');
  return true;
end
$$;
