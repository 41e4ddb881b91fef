-- Evidence. One row per decision, appended once, kept by the month it was received in: a month is dropped as a whole when its term is over.
-- Texts compare by their bytes everywhere: order and indexes do not hang on a locale, nor on the system's next version of it.
create table record (
  site text collate "C" not null,
  leaf_index bigint not null,
  record_id uuid not null,
  received_at_ms bigint not null,
  origin text not null,
  is_skewed boolean not null,
  is_counted boolean not null,
  body text not null,
  primary key (site, received_at_ms, leaf_index)
) partition by range (received_at_ms);

-- No record is refused for want of a month: what no partition was made for goes here.
create table record_rest partition of record default;

-- What a month cannot promise across months: an event, a record, a place in the log exist once. PostgreSQL refuses such keys on `record`
-- itself, so they have a table of their own. Every key contains the site, as sharding by site (Citus) asks.
create table record_key (
  site text collate "C" not null,
  event_id uuid not null,
  record_id uuid not null,
  leaf_index bigint not null,
  received_at_ms bigint not null,
  body_hash bytea not null,
  primary key (site, event_id),
  unique (site, record_id),
  unique (site, leaf_index)
) partition by hash (site);

do $$
begin
  for remainder in 0..15 loop
    execute format('create table record_key_%s partition of record_key for values with (modulus 16, remainder %s)', remainder, remainder);
  end loop;
end
$$;

-- The end of each site's log. Whoever locks a row hands out the next leaf index. Rewritten at each commit, so pages keep room for it.
create table log_head (
  site text collate "C" primary key,
  size bigint not null,
  received_at_ms bigint not null
) with (fillfactor = 50);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% are append-only', tg_argv[0];
end
$$;

create trigger record_refuses_change before update or delete on record
  for each row execute function refuse_change('consent records');
create trigger record_refuses_truncate before truncate on record
  for each statement execute function refuse_change('consent records');
create trigger record_rest_refuses_truncate before truncate on record_rest
  for each statement execute function refuse_change('consent records');
create trigger record_key_refuses_change before update or delete on record_key
  for each row execute function refuse_change('keys of consent records');
create trigger record_key_refuses_truncate before truncate on record_key
  for each statement execute function refuse_change('keys of consent records');

-- Makes the partition of the month, UTC, that holds the instant; true when it was made now. Runs with the owner's rights, so that a collector
-- that may only append can make room ahead. Built apart and then attached: that stops no append and no reader.
create function make_record_partition(instant_ms bigint) returns boolean
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
  execute format('alter table record attach partition %I for values from (%s) to (%s)', name,
    (extract(epoch from month) * 1000)::bigint, (extract(epoch from month + interval '1 month') * 1000)::bigint);
  execute format('create trigger %I before truncate on %I for each statement execute function refuse_change(%L)',
    name || '_refuses_truncate', name, 'consent records');
  return true;
end
$$;
revoke all on function make_record_partition(bigint) from public;
