-- Who may do what where, second factors, invitations, tokens, and the log of what was done. Secrets are kept as hashes, or sealed with a password.
alter table account add column sealed_secret text;
alter table account add column last_step bigint not null default 0;

create table account_grant (
  account_id text collate "C" not null references account (id) on delete cascade,
  -- '*' is every site, those to come included.
  site text collate "C" not null,
  role text not null check (role in ('viewer', 'editor', 'admin')),
  primary key (account_id, site)
);

-- Until now every account could do everything.
insert into account_grant (account_id, site, role) select id, '*', 'admin' from account;

create table recovery_code (
  account_id text collate "C" not null references account (id) on delete cascade,
  hash text collate "C" not null,
  primary key (account_id, hash)
);

-- Sessions get a name by which they can be ended. Those under way end here: everybody signs in again.
drop table session;
create table session (
  token_hash text collate "C" primary key,
  id text collate "C" not null unique,
  account_id text collate "C" not null references account (id) on delete cascade,
  browser text not null,
  created_at_ms bigint not null,
  seen_at_ms bigint not null
);

create table invitation (
  id text collate "C" primary key,
  token_hash text collate "C" not null unique,
  name text not null,
  folded_name text collate "C" not null,
  grants text not null,
  account_id text collate "C" references account (id) on delete cascade,
  made_by_id text collate "C" references account (id) on delete cascade,
  made_by text not null,
  expires_at_ms bigint not null
);

create table api_token (
  id text collate "C" primary key,
  token_hash text collate "C" not null unique,
  name text not null,
  site text collate "C" not null,
  role text not null check (role in ('viewer', 'editor')),
  made_by_id text collate "C" references account (id) on delete cascade,
  made_by text not null,
  made_at_ms bigint not null,
  expires_at_ms bigint not null,
  seen_at_ms bigint
);

create table audit_log (
  seq bigint generated always as identity primary key,
  at_ms bigint not null,
  actor text not null,
  action text not null,
  target text,
  site text collate "C",
  detail text
);
create index audit_log_site on audit_log (site, seq);

create trigger audit_log_refuses_change before update or delete on audit_log
  for each row execute function refuse_change('entries of the audit log');
create trigger audit_log_refuses_truncate before truncate on audit_log
  for each statement execute function refuse_change('entries of the audit log');
