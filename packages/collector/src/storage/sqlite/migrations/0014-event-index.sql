-- Events come in no order, so an index that each commit keeps takes a page of the write-ahead log for every one of them. It is a table of its own now,
-- filled slice by slice, for many commits at once; what a slice lacks, whoever appends knows by heart. SQLite drops no unique key, so the table of
-- records is made anew.
drop trigger record_refuses_update;
drop trigger record_refuses_delete;
drop index record_by_time;
drop index record_by_subject;
alter table record rename to record_before;

create table record (
  -- The order of appending, over all sites.
  seq integer primary key,
  site text not null,
  leaf_index integer not null,
  record_id text not null,
  event_id text not null,
  body_hash text not null,
  received_at_ms integer not null,
  origin text not null,
  is_skewed integer not null,
  is_counted integer not null,
  body text not null,
  leaf_hash blob,
  salt blob,
  subject_key blob
) strict;

insert into record (seq, site, leaf_index, record_id, event_id, body_hash, received_at_ms, origin, is_skewed, is_counted, body, leaf_hash, salt, subject_key)
select rowid, site, leaf_index, record_id, event_id, body_hash, received_at_ms, origin, is_skewed, is_counted, body, leaf_hash, salt, subject_key
from record_before
order by rowid;
drop table record_before;

-- After the rows are there: an index is sorted once that way.
create unique index record_by_leaf on record (site, leaf_index);
create unique index record_by_id on record (record_id);
create index record_by_time on record (site, received_at_ms, leaf_index) where salt is not null;
create index record_by_subject on record (site, subject_key, leaf_index) where subject_key is not null;

-- The sixteen bytes of an event's id, and its record; whether the site is the same, the record tells.
create table record_event (
  event blob not null,
  seq integer not null,
  primary key (event, seq)
) strict, without rowid;

-- The newest record whose event, if it belongs to the slice, is in the index: events go to slices by the first two digits of their id.
create table indexed_through (slice integer primary key check (slice between 0 and 255), seq integer not null) strict;

insert into record_event (event, seq)
select coalesce(unhex(event_id, '-'), cast(event_id as blob)), seq from record order by 1, 2;
insert into indexed_through (slice, seq)
with recursive slices (slice) as (select 0 union all select slice + 1 from slices where slice < 255)
select slice, (select coalesce(max(seq), 0) from record) from slices;

create trigger record_event_refuses_update before update on record_event
begin
  select raise(abort, 'events that were kept stay known');
end;
create trigger record_event_refuses_delete before delete on record_event
begin
  select raise(abort, 'events that were kept stay known');
end;

-- As before: a record may change in one way only, to what erasure leaves of it, after its tombstone stands.
create trigger record_refuses_update before update on record
when not (
  new.body = '' and new.origin = '' and new.body_hash = '' and new.salt is null and new.subject_key is null
  and new.seq = old.seq and new.site = old.site and new.leaf_index = old.leaf_index and new.record_id = old.record_id
  and new.event_id = old.event_id and new.received_at_ms = old.received_at_ms and new.is_skewed = old.is_skewed
  and new.is_counted = old.is_counted and new.leaf_hash is old.leaf_hash
  and exists (select 1 from tombstone where site = old.site and record_id = old.record_id)
)
begin
  select raise(abort, 'consent records are append-only');
end;

create trigger record_refuses_delete before delete on record
begin
  select raise(abort, 'consent records are append-only');
end;
