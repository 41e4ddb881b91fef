-- The log: each record gets a leaf. Records from before get theirs right after this file, so what guards them comes back in the next one.
drop trigger record_refuses_change on record;
drop trigger record_key_refuses_change on record_key;

-- What a record says, its salt and the subject it is found by go together: with the record, or by erasure.
alter table record add column salt bytea, add column subject_key bytea;
create index record_by_subject on record (site, subject_key);

-- The leaf stays with the key, also when the record is gone.
alter table record_key add column leaf_hash bytea, alter column body_hash drop not null;

-- Complete subtrees of every fourth level above the leaves.
create table log_node (
  site text collate "C" not null,
  level smallint not null,
  node_index bigint not null,
  hash bytea not null,
  primary key (site, level, node_index)
);

alter table log_head add column frontier bytea not null default '';

create table checkpoint (
  site text collate "C" not null,
  size bigint not null,
  note text not null,
  signed_at_ms bigint not null,
  primary key (site, size)
);

-- What stays of an erased record: why and when. Known by the record, not by its place: after a backup was restored, another record may stand there.
create table tombstone (
  site text collate "C" not null,
  record_id uuid not null,
  event_id uuid not null,
  leaf_index bigint not null,
  reason text not null check (reason in ('subject', 'retention', 'operator')),
  erased_at_ms bigint not null,
  primary key (site, record_id),
  unique (site, event_id)
);

create index tombstone_by_time on tombstone (erased_at_ms, record_id);
