-- The log: each record gets a leaf. Records from before get theirs right after this file, so what guards them comes back in the next one.
drop trigger record_refuses_update;
alter table record add column leaf_hash blob;
alter table record add column salt blob;
alter table record add column subject_key blob;

-- What is erased is passed over without being looked at.
drop index record_by_time;
create index record_by_time on record (site, received_at_ms, leaf_index) where salt is not null;
create index record_by_subject on record (site, subject_key, leaf_index) where subject_key is not null;

-- Complete subtrees of every fourth level above the leaves.
create table log_node (
  site text not null,
  level integer not null,
  node_index integer not null,
  hash blob not null,
  primary key (site, level, node_index)
) strict, without rowid;

alter table log_head add column frontier blob not null default x'';

create table checkpoint (
  site text not null,
  size integer not null,
  note text not null,
  signed_at_ms integer not null,
  primary key (site, size)
) strict;

-- What stays of an erased record: why and when. Known by the record, not by its place: after a backup was restored, another record may stand there.
create table tombstone (
  site text not null,
  record_id text not null,
  event_id text not null,
  leaf_index integer not null,
  reason text not null check (reason in ('subject', 'retention', 'operator')),
  erased_at_ms integer not null,
  primary key (site, record_id),
  unique (site, event_id)
) strict;

create index tombstone_by_time on tombstone (erased_at_ms, record_id);
