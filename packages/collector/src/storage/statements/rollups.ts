/** Storage. Statements that read the sums. Every engine understands them. */

export const sumByDay = `
  select day, sum(shown_at_start) as "shownAtStart", sum(shown_again) as "shownAgain", sum(closed) as closed,
    sum(accepted) as accepted, sum(rejected) as rejected, sum(saved) as saved,
    sum(changed) as changed, sum(withdrawn) as withdrawn, sum(by_script) as "byScript"
  from daily
  where site = :site and day between :from and :to and device <> :leaveOut
  group by day
  order by day`

export const sumByLanguage = `
  select language as key, sum(shown_at_start) as "shownAtStart", sum(shown_again) as "shownAgain", sum(closed) as closed,
    sum(accepted) as accepted, sum(rejected) as rejected, sum(saved) as saved,
    sum(changed) as changed, sum(withdrawn) as withdrawn, sum(by_script) as "byScript"
  from daily
  where site = :site and day between :from and :to and device <> :leaveOut
  group by language
  order by language`

export const sumByDevice = `
  select device as key, sum(shown_at_start) as "shownAtStart", sum(shown_again) as "shownAgain", sum(closed) as closed,
    sum(accepted) as accepted, sum(rejected) as rejected, sum(saved) as saved,
    sum(changed) as changed, sum(withdrawn) as withdrawn, sum(by_script) as "byScript"
  from daily
  where site = :site and day between :from and :to
  group by device
  order by device`

export const sumByCategory = `
  select day, category, sum(granted) as granted, sum(denied) as denied
  from daily_category
  where site = :site and day between :from and :to and device <> :leaveOut
  group by day, category
  order by day, category`

export const hasAnyOfSite = `
  select exists (select 1 from daily where site = :site) or exists (select 1 from log_head where site = :site and size > 0) as "hasAny"`
