-- What subjects asked for under GDPR Art. 15 to 21, by when it is due, and what became of it.
create table rights_request (
  id text primary key,
  site text not null,
  subject_key text,
  asked_right text not null check (asked_right in ('access', 'rectification', 'erasure', 'restriction', 'portability', 'objection')),
  message text not null,
  reply text,
  language text not null,
  opened_at_ms integer not null,
  due_at_ms integer not null,
  state text not null check (state in ('open', 'extended', 'answered', 'refused')),
  extension_reason text,
  answer text,
  handled_by text,
  closed_at_ms integer
) strict;

create index rights_request_by_subject on rights_request (site, subject_key);
create index rights_request_by_due on rights_request (site, due_at_ms);
