-- What was shown may go once its term is over and no record names it. Word of it stays, and comes first: it is what the triggers ask for.
create table expiry (
  site text not null,
  kind text not null check (kind in ('notice', 'build', 'document')),
  hash text not null,
  expired_at_ms integer not null,
  primary key (site, kind, hash, expired_at_ms)
) strict, without rowid;

create trigger expiry_refuses_update before update on expiry
begin
  select raise(abort, 'what expired is append-only');
end;
create trigger expiry_refuses_delete before delete on expiry
begin
  select raise(abort, 'what expired is append-only');
end;

drop trigger notice_refuses_delete;
create trigger notice_refuses_delete before delete on notice
when not exists (
  select 1 from expiry where site = old.site and kind = 'notice' and hash = old.hash and expired_at_ms >= old.kept_at_ms
)
begin
  select raise(abort, 'notices are append-only');
end;

drop trigger document_refuses_delete;
create trigger document_refuses_delete before delete on document
when not exists (
  select 1 from expiry where site = old.site and kind = 'document' and hash = old.hash and expired_at_ms >= old.kept_at_ms
)
begin
  select raise(abort, 'documents are append-only');
end;

drop trigger served_refuses_delete;
create trigger served_refuses_delete before delete on served
when not exists (
  select 1 from expiry where site = old.site and kind = 'notice' and hash = old.notice_hash and expired_at_ms >= old.from_ms
)
begin
  select raise(abort, 'what was served is append-only');
end;

-- The audit log loses its beginning alone, and only what a later entry says that it lost.
drop trigger audit_log_refuses_delete;
create trigger audit_log_refuses_delete before delete on audit_log
when not exists (
  select 1 from audit_log as later
  where later.seq > old.seq and later.action = 'audit-shortened' and cast(later.target as integer) >= old.seq
)
begin
  select raise(abort, 'the audit log is append-only');
end;

create index audit_log_shortenings on audit_log (seq) where action = 'audit-shortened';

create index rights_request_by_closing on rights_request (closed_at_ms) where closed_at_ms is not null;
