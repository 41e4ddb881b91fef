-- What was shown may go once its term is over and no record names it. Word of it stays, and comes first: it is what the triggers ask for.
create table expiry (
  site text collate "C" not null,
  kind text not null check (kind in ('notice', 'build', 'document')),
  hash text collate "C" not null,
  expired_at_ms bigint not null,
  primary key (site, kind, hash, expired_at_ms)
);
create trigger expiry_refuses_change before update or delete on expiry
  for each row execute function refuse_change('words of what expired');
create trigger expiry_refuses_truncate before truncate on expiry
  for each statement execute function refuse_change('words of what expired');

create function refuse_change_but_expiry() returns trigger language plpgsql as $$
declare
  is_expired boolean;
begin
  if tg_op = 'DELETE' then
    case tg_table_name
      when 'notice' then
        select exists (select 1 from expiry where site = old.site and kind = 'notice' and hash = old.hash and expired_at_ms >= old.kept_at_ms)
        into is_expired;
      when 'document' then
        select exists (select 1 from expiry where site = old.site and kind = 'document' and hash = old.hash and expired_at_ms >= old.kept_at_ms)
        into is_expired;
      when 'served' then
        select exists (select 1 from expiry where site = old.site and kind = 'notice' and hash = old.notice_hash and expired_at_ms >= old.from_ms)
        into is_expired;
    end case;
    if is_expired then
      return old;
    end if;
  end if;
  raise exception '% are append-only', tg_argv[0];
end
$$;

drop trigger notice_refuses_change on notice;
create trigger notice_refuses_change before update or delete on notice
  for each row execute function refuse_change_but_expiry('notices');
drop trigger document_refuses_change on document;
create trigger document_refuses_change before update or delete on document
  for each row execute function refuse_change_but_expiry('documents');
drop trigger served_refuses_change on served;
create trigger served_refuses_change before update or delete on served
  for each row execute function refuse_change_but_expiry('records of what was served');

-- The audit log loses its beginning alone, and only what a later entry says that it lost.
create function refuse_change_but_shortening() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (
    select 1 from audit_log as later
    where later.seq > old.seq and later.action = 'audit-shortened' and later.target::bigint >= old.seq
  ) then
    return old;
  end if;
  raise exception 'entries of the audit log are append-only';
end
$$;
drop trigger audit_log_refuses_change on audit_log;
create trigger audit_log_refuses_change before update or delete on audit_log
  for each row execute function refuse_change_but_shortening();

create index audit_log_shortenings on audit_log (seq) where action = 'audit-shortened';

create index rights_request_by_closing on rights_request (closed_at_ms) where closed_at_ms is not null;

-- What a collector may let go, it lets go through these alone: they run with the owner's rights.
create function expire_rates(before_day text) returns void language sql security definer set search_path from current as $$
  delete from daily where day < before_day;
  delete from daily_category where day < before_day;
$$;
create function expire_requests(before_ms bigint) returns void language sql security definer set search_path from current as $$
  delete from rights_request where closed_at_ms is not null and closed_at_ms < before_ms;
$$;
create function shorten_audit(to_seq bigint) returns void language sql security definer set search_path from current as $$
  delete from audit_log where seq <= to_seq;
$$;

-- Of the notices asked about, those go that were not shown again and that no record from a leaf on names; with them the builds and documents
-- that nothing points at any more. The end of the log is held meanwhile, so that no record comes in between.
create function expire_shown(of_site text, asked json, from_leaf bigint, before_ms bigint, now_ms bigint)
  returns table (notices bigint, builds bigint, documents bigint)
  language plpgsql security definer set search_path from current as $$
declare
  unnamed text[];
  gone_builds text[];
  gone_contents text[];
  gone_documents text[];
begin
  perform 1 from log_head where log_head.site = of_site for update;
  select coalesce(array_agg(hash), '{}') into unnamed
  from json_array_elements_text(asked) as one (hash)
  where not exists (
      select 1 from served
      where served.site = of_site and served.notice_hash = one.hash and not exists (
        select 1 from served as later
        where later.site = of_site and later.from_ms > served.from_ms and later.from_ms <= before_ms))
    and not exists (
      select 1 from record_key
      join record on record.site = record_key.site and record.received_at_ms = record_key.received_at_ms
        and record.leaf_index = record_key.leaf_index
      where record_key.site = of_site and record_key.leaf_index >= from_leaf and record.body::json ->> 'noticeHash' = one.hash);

  insert into expiry (site, kind, hash, expired_at_ms) select of_site, 'notice', unnest(unnamed), now_ms on conflict do nothing;
  delete from served where site = of_site and notice_hash = any (unnamed);
  delete from notice where site = of_site and hash = any (unnamed);
  get diagnostics notices = row_count;

  select coalesce(array_agg(distinct build_hash), '{}'), coalesce(array_agg(distinct content_hash), '{}') into gone_builds, gone_contents
  from build_file
  where site = of_site and kept_at_ms < before_ms and not exists (
    select 1 from served where served.site = of_site and served.build_hash = build_file.build_hash);
  builds := cardinality(gone_builds);
  insert into expiry (site, kind, hash, expired_at_ms) select of_site, 'build', unnest(gone_builds), now_ms on conflict do nothing;
  delete from build_file where site = of_site and build_hash = any (gone_builds);
  delete from build_content where hash = any (gone_contents)
    and not exists (select 1 from build_file where build_file.content_hash = build_content.hash);

  select coalesce(array_agg(hash), '{}') into gone_documents
  from document
  where site = of_site and kept_at_ms < before_ms
    and not exists (select 1 from served where served.site = of_site and served.configuration_hash = document.hash)
    and not exists (select 1 from notice where notice.site = of_site and notice.canonical::json -> 'policy' ->> 'hash' = document.hash);
  documents := cardinality(gone_documents);
  insert into expiry (site, kind, hash, expired_at_ms) select of_site, 'document', unnest(gone_documents), now_ms on conflict do nothing;
  delete from document where site = of_site and hash = any (gone_documents);
  return next;
end
$$;

revoke all on function expire_rates(text) from public;
revoke all on function expire_requests(bigint) from public;
revoke all on function shorten_audit(bigint) from public;
revoke all on function expire_shown(text, json, bigint, bigint, bigint) from public;
