-- Rates are read from these sums alone.
create table daily (
  site text not null,
  day text not null,
  language text not null,
  device text not null,
  shown_at_start integer not null,
  shown_again integer not null,
  closed integer not null,
  accepted integer not null,
  rejected integer not null,
  saved integer not null,
  changed integer not null,
  withdrawn integer not null,
  by_script integer not null,
  primary key (site, day, language, device)
) strict, without rowid;

create table daily_category (
  site text not null,
  day text not null,
  language text not null,
  device text not null,
  category text not null,
  granted integer not null,
  denied integer not null,
  primary key (site, day, language, device, category)
) strict, without rowid;
