-- Whose records are kept for a legal claim, why, and who said so (GDPR Art. 17(3)(e)). Several claims may hold one subject.
create table legal_hold (
  id text collate "C" primary key,
  site text collate "C" not null,
  subject_key text collate "C" not null,
  reason text not null,
  told text not null,
  placed_by text not null,
  placed_at_ms bigint not null,
  ended_by text,
  ended_at_ms bigint,
  constraint legal_hold_end_check check ((ended_at_ms is null) = (ended_by is null))
);

create index legal_hold_in_force on legal_hold (site, subject_key) where ended_at_ms is null;
create index legal_hold_by_site on legal_hold (site, placed_at_ms);

-- Erasures that were asked for meanwhile: carried out when the last hold on the subject ends, so that nobody need ask again.
create table asked_erasure (
  site text collate "C" not null,
  subject_key text collate "C" not null,
  through_leaf bigint not null,
  asked_at_ms bigint not null,
  primary key (site, subject_key)
);

-- Holds that have ended go with closed requests: they are part of the same register.
create or replace function expire_requests(before_ms bigint) returns void
  language sql security definer set search_path from current as $$
  delete from rights_request where closed_at_ms is not null and closed_at_ms < before_ms;
  delete from legal_hold where ended_at_ms is not null and ended_at_ms < before_ms;
$$;
