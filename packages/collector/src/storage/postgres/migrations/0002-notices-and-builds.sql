-- What was shown: evidence too, kept by hash for as long as a record may name it.
create table notice (
  site text collate "C" not null,
  hash text collate "C" not null,
  language text not null,
  canonical text not null,
  kept_at_ms bigint not null,
  primary key (site, hash)
);

create trigger notice_refuses_change before update or delete on notice
  for each row execute function refuse_change('notices');
create trigger notice_refuses_truncate before truncate on notice
  for each statement execute function refuse_change('notices');

-- Pages that pinned a build by hash keep getting exactly it. Equal files of several builds are kept once, compressed.
create table build_content (
  hash text collate "C" primary key,
  brotli bytea not null
);

create table build_file (
  site text collate "C" not null,
  build_hash text collate "C" not null,
  name text collate "C" not null,
  content_hash text collate "C" not null references build_content (hash),
  kept_at_ms bigint not null,
  primary key (site, build_hash, name)
);
