-- Who may do what where, second factors, invitations, tokens, and the log of what was done. Secrets are kept as hashes, or sealed with a password.
alter table account add column sealed_secret text;
alter table account add column last_step integer not null default 0;

create table account_grant (
  account_id text not null references account (id) on delete cascade,
  -- '*' is every site, those to come included.
  site text not null,
  role text not null check (role in ('viewer', 'editor', 'admin')),
  primary key (account_id, site)
) strict, without rowid;

-- Until now every account could do everything.
insert into account_grant (account_id, site, role) select id, '*', 'admin' from account;

create table recovery_code (
  account_id text not null references account (id) on delete cascade,
  hash text not null,
  primary key (account_id, hash)
) strict, without rowid;

-- Sessions get a name by which they can be ended. Those under way end here: everybody signs in again.
drop table session;
create table session (
  token_hash text primary key,
  id text not null unique,
  account_id text not null references account (id) on delete cascade,
  browser text not null,
  created_at_ms integer not null,
  seen_at_ms integer not null
) strict, without rowid;

create table invitation (
  id text primary key,
  token_hash text not null unique,
  name text not null,
  folded_name text not null,
  grants text not null,
  account_id text references account (id) on delete cascade,
  made_by_id text references account (id) on delete cascade,
  made_by text not null,
  expires_at_ms integer not null
) strict;

create table api_token (
  id text primary key,
  token_hash text not null unique,
  name text not null,
  site text not null,
  role text not null check (role in ('viewer', 'editor')),
  made_by_id text references account (id) on delete cascade,
  made_by text not null,
  made_at_ms integer not null,
  expires_at_ms integer not null,
  seen_at_ms integer
) strict;

create table audit_log (
  seq integer primary key autoincrement,
  at_ms integer not null,
  actor text not null,
  action text not null,
  target text,
  site text,
  detail text
) strict;
create index audit_log_site on audit_log (site, seq);

create trigger audit_log_refuses_update before update on audit_log begin
  select raise(abort, 'the audit log is append-only');
end;
create trigger audit_log_refuses_delete before delete on audit_log begin
  select raise(abort, 'the audit log is append-only');
end;
