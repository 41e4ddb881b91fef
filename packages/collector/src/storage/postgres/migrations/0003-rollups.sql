-- Rates are read from these sums alone. Rows of today are rewritten at each commit, so pages keep room for it.
create table daily (
  site text collate "C" not null,
  day text collate "C" not null,
  language text collate "C" not null,
  device text collate "C" not null,
  shown_at_start bigint not null,
  shown_again bigint not null,
  closed bigint not null,
  accepted bigint not null,
  rejected bigint not null,
  saved bigint not null,
  changed bigint not null,
  withdrawn bigint not null,
  by_script bigint not null,
  primary key (site, day, language, device)
) with (fillfactor = 70);

create table daily_category (
  site text collate "C" not null,
  day text collate "C" not null,
  language text collate "C" not null,
  device text collate "C" not null,
  category text collate "C" not null,
  granted bigint not null,
  denied bigint not null,
  primary key (site, day, language, device, category)
) with (fillfactor = 70);
