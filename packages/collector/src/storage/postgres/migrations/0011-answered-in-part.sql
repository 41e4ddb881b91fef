-- A request may be answered in part, with the reason why the rest was refused (GDPR Art. 12(4)).
alter table rights_request add column part_reason text;
alter table rights_request drop constraint rights_request_state_check;
alter table rights_request add constraint rights_request_state_check
  check (state in ('open', 'extended', 'answered', 'answered-in-part', 'refused'));
alter table rights_request add constraint rights_request_part_check check ((state = 'answered-in-part') = (part_reason is not null));
