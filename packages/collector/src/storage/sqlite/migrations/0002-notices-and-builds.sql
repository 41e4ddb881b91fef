-- What was shown: evidence too, kept by hash for as long as a record may name it.
create table notice (
  site text not null,
  hash text not null,
  language text not null,
  canonical text not null,
  kept_at_ms integer not null,
  primary key (site, hash)
) strict;

create trigger notice_refuses_update before update on notice
begin
  select raise(abort, 'notices are append-only');
end;

create trigger notice_refuses_delete before delete on notice
begin
  select raise(abort, 'notices are append-only');
end;

-- Pages that pinned a build by hash keep getting exactly it. Equal files of several builds are kept once, compressed.
create table build_content (
  hash text primary key,
  brotli blob not null
) strict;

create table build_file (
  site text not null,
  build_hash text not null,
  name text not null,
  content_hash text not null references build_content (hash),
  kept_at_ms integer not null,
  primary key (site, build_hash, name)
) strict, without rowid;
