-- What a site served and when: evidence too. Configurations and policies are kept by hash, as notices and builds are.
create table document (
  site text collate "C" not null,
  hash text collate "C" not null,
  kind text not null,
  canonical text not null,
  kept_at_ms bigint not null,
  primary key (site, hash)
);

create table served (
  site text collate "C" not null,
  from_ms bigint not null,
  notice_hash text collate "C" not null,
  build_hash text collate "C" not null,
  configuration_hash text collate "C" not null,
  primary key (site, from_ms, notice_hash)
);

create index served_by_notice on served (site, notice_hash, from_ms);

create trigger document_refuses_change before update or delete on document
  for each row execute function refuse_change('documents');
create trigger document_refuses_truncate before truncate on document
  for each statement execute function refuse_change('documents');
create trigger served_refuses_change before update or delete on served
  for each row execute function refuse_change('records of what was served');
create trigger served_refuses_truncate before truncate on served
  for each statement execute function refuse_change('records of what was served');
