/** Storage. Statements that add to the sums, as SQLite has them. */

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
