-- Evidence. One row per decision, appended once; log_head hands out the leaf index in the same transaction.
create table record (
  site text not null,
  leaf_index integer not null,
  record_id text not null unique,
  event_id text not null,
  body_hash text not null,
  received_at_ms integer not null,
  origin text not null,
  is_skewed integer not null,
  is_counted integer not null,
  body text not null,
  primary key (site, leaf_index),
  unique (site, event_id)
) strict;

-- Received times never step back along the log, so this index is filled at its right edge.
create index record_by_time on record (site, received_at_ms, leaf_index);

create table log_head (
  site text primary key,
  size integer not null,
  received_at_ms integer not null
) strict, without rowid;

create trigger record_refuses_update before update on record
begin
  select raise(abort, 'consent records are append-only');
end;

create trigger record_refuses_delete before delete on record
begin
  select raise(abort, 'consent records are append-only');
end;
