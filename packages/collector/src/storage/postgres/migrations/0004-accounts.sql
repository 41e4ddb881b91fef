-- Who may read the dashboard. Passwords, tokens and the setup secret are kept as hashes only.
create table account (
  id text collate "C" primary key,
  name text not null,
  folded_name text collate "C" not null unique,
  password_hash text not null,
  created_at_ms bigint not null
);

create table session (
  token_hash text collate "C" primary key,
  account_id text collate "C" not null references account (id) on delete cascade,
  created_at_ms bigint not null,
  seen_at_ms bigint not null
);

create table setup_secret (
  only_row integer primary key check (only_row = 1),
  hash text not null,
  made_at_ms bigint not null
);
