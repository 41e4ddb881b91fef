-- A request may be answered in part, with the reason why the rest was refused (GDPR Art. 12(4)). SQLite changes no check, so the table is made anew.
alter table rights_request rename to rights_request_before;
drop index rights_request_by_subject;
drop index rights_request_by_due;
drop index rights_request_by_closing;

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
  state text not null check (state in ('open', 'extended', 'answered', 'answered-in-part', 'refused')),
  extension_reason text,
  answer text,
  part_reason text,
  handled_by text,
  closed_at_ms integer,
  check ((state = 'answered-in-part') = (part_reason is not null))
) strict;

create index rights_request_by_subject on rights_request (site, subject_key);
create index rights_request_by_due on rights_request (site, due_at_ms);
create index rights_request_by_closing on rights_request (closed_at_ms) where closed_at_ms is not null;

insert into rights_request (id, site, subject_key, asked_right, message, reply, language, opened_at_ms, due_at_ms, state, extension_reason, answer, handled_by, closed_at_ms)
select id, site, subject_key, asked_right, message, reply, language, opened_at_ms, due_at_ms, state, extension_reason, answer, handled_by, closed_at_ms
from rights_request_before;
drop table rights_request_before;
