-- What a site served and when: evidence too. Configurations and policies are kept by hash, as notices and builds are.
create table document (
  site text not null,
  hash text not null,
  kind text not null,
  canonical text not null,
  kept_at_ms integer not null,
  primary key (site, hash)
) strict;

create table served (
  site text not null,
  from_ms integer not null,
  notice_hash text not null,
  build_hash text not null,
  configuration_hash text not null,
  primary key (site, from_ms, notice_hash)
) strict, without rowid;

create index served_by_notice on served (site, notice_hash, from_ms);

create trigger document_refuses_update before update on document
begin
  select raise(abort, 'documents are append-only');
end;

create trigger document_refuses_delete before delete on document
begin
  select raise(abort, 'documents are append-only');
end;

create trigger served_refuses_update before update on served
begin
  select raise(abort, 'what was served is append-only');
end;

create trigger served_refuses_delete before delete on served
begin
  select raise(abort, 'what was served is append-only');
end;
