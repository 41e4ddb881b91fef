-- What subjects asked for under GDPR Art. 15 to 21, by when it is due, and what became of it.
create table rights_request (
  id text collate "C" primary key,
  site text collate "C" not null,
  subject_key text collate "C",
  asked_right text not null check (asked_right in ('access', 'rectification', 'erasure', 'restriction', 'portability', 'objection')),
  message text not null,
  reply text,
  language text not null,
  opened_at_ms bigint not null,
  due_at_ms bigint not null,
  state text not null check (state in ('open', 'extended', 'answered', 'refused')),
  extension_reason text,
  answer text,
  handled_by text,
  closed_at_ms bigint
);

create index rights_request_by_subject on rights_request (site, subject_key);
create index rights_request_by_due on rights_request (site, due_at_ms);
