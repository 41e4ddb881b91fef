-- Whose records are kept for a legal claim, why, and who said so (GDPR Art. 17(3)(e)). Several claims may hold one subject.
create table legal_hold (
  id text primary key,
  site text not null,
  subject_key text not null,
  reason text not null,
  told text not null,
  placed_by text not null,
  placed_at_ms integer not null,
  ended_by text,
  ended_at_ms integer,
  check ((ended_at_ms is null) = (ended_by is null))
) strict;

create index legal_hold_in_force on legal_hold (site, subject_key) where ended_at_ms is null;
create index legal_hold_by_site on legal_hold (site, placed_at_ms);

-- Erasures that were asked for meanwhile: carried out when the last hold on the subject ends, so that nobody need ask again.
create table asked_erasure (
  site text not null,
  subject_key text not null,
  through_leaf integer not null,
  asked_at_ms integer not null,
  primary key (site, subject_key)
) strict;
