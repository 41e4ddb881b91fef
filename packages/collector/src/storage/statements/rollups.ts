/** Storage. Statements on the sums. */

export const addDaily = `
  insert into daily (site, day, language, device, shown_at_start, shown_again, closed, accepted, rejected, saved, changed, withdrawn, by_script)
  values (:site, :day, :language, :device, :shownAtStart, :shownAgain, :closed, :accepted, :rejected, :saved, :changed, :withdrawn, :byScript)
  on conflict (site, day, language, device) do update set
    shown_at_start = daily.shown_at_start + excluded.shown_at_start,
    shown_again = daily.shown_again + excluded.shown_again,
    closed = daily.closed + excluded.closed,
    accepted = daily.accepted + excluded.accepted,
    rejected = daily.rejected + excluded.rejected,
    saved = daily.saved + excluded.saved,
    changed = daily.changed + excluded.changed,
    withdrawn = daily.withdrawn + excluded.withdrawn,
    by_script = daily.by_script + excluded.by_script`

export const addDailyCategory = `
  insert into daily_category (site, day, language, device, category, granted, denied)
  values (:site, :day, :language, :device, :category, :granted, :denied)
  on conflict (site, day, language, device, category) do update set
    granted = daily_category.granted + excluded.granted,
    denied = daily_category.denied + excluded.denied`

export const sumByDay = `
  select day, sum(shown_at_start) as shownAtStart, sum(shown_again) as shownAgain, sum(closed) as closed,
    sum(accepted) as accepted, sum(rejected) as rejected, sum(saved) as saved,
    sum(changed) as changed, sum(withdrawn) as withdrawn, sum(by_script) as byScript
  from daily
  where site = :site and day between :from and :to
  group by day
  order by day`

export const sumByLanguage = `
  select language as key, sum(shown_at_start) as shownAtStart, sum(shown_again) as shownAgain, sum(closed) as closed,
    sum(accepted) as accepted, sum(rejected) as rejected, sum(saved) as saved,
    sum(changed) as changed, sum(withdrawn) as withdrawn, sum(by_script) as byScript
  from daily
  where site = :site and day between :from and :to
  group by language
  order by language`

export const sumByDevice = `
  select device as key, sum(shown_at_start) as shownAtStart, sum(shown_again) as shownAgain, sum(closed) as closed,
    sum(accepted) as accepted, sum(rejected) as rejected, sum(saved) as saved,
    sum(changed) as changed, sum(withdrawn) as withdrawn, sum(by_script) as byScript
  from daily
  where site = :site and day between :from and :to
  group by device
  order by device`

export const sumByCategory = `
  select day, category, sum(granted) as granted, sum(denied) as denied
  from daily_category
  where site = :site and day between :from and :to
  group by day, category
  order by day, category`

export const hasAnyOfSite = `
  select exists (select 1 from daily where site = :site) or exists (select 1 from log_head where site = :site) as hasAny`
