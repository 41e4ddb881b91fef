#!/bin/sh
# Run once by the database's image, on an empty volume: the role that collectors sign in with.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -v password="$(cat /run/secrets/collector-password)" <<'SQL'
create role placet_collector login password :'password';
SQL
