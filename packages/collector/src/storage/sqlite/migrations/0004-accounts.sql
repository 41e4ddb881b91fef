-- Who may read the dashboard. Passwords, tokens and the setup secret are kept as hashes only.
create table account (
  id text primary key,
  name text not null,
  folded_name text not null unique,
  password_hash text not null,
  created_at_ms integer not null
) strict;

create table session (
  token_hash text primary key,
  account_id text not null references account (id) on delete cascade,
  created_at_ms integer not null,
  seen_at_ms integer not null
) strict, without rowid;

create table setup_secret (
  only_row integer primary key check (only_row = 1),
  hash text not null,
  made_at_ms integer not null
) strict;
