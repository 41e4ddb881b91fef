/** Format. Numbers, percentages and days as the reader's language writes them. */

import type { Rate } from '@placet/model'
import { shareOf } from './state/figures.ts'
import type { Count } from './texts/texts.ts'

export interface Format {
  locale: string
  number(n: number): string
  count(n: number): Count
  /** A rate as a percentage with one decimal; an em dash where there is no whole. Never over 100. */
  rate(rate: Rate): string
  /** A number from 0 to 100. */
  percent(value: number): string
  /** Whole percent, for axes. */
  axisPercent(value: number): string
  /** 23 nov. 2026. */
  day(day: string): string
  /** 23 nov. */
  shortDay(day: string): string
  /** Mon 23 Nov. */
  weekday(day: string): string
  /** 23 Nov 2026, 09:15:30, UTC. */
  instant(iso: string): string
  /** Time of day where the reader is. */
  time(ms: number): string
  /** Day and time of day, where the reader is. */
  moment(ms: number): string
  /** Name of a language; the bare code where nobody knows it. */
  language(code: string): string
}

/** A date of the calendar is the same everywhere: days are formatted as UTC, whatever the reader's time zone. */
const utc = { timeZone: 'UTC' } as const
const dateOf = (day: string) => new Date(`${day}T00:00:00.000Z`)

export function createFormat(locale: string): Format {
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const axisPercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const day = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'short', year: 'numeric' })
  const shortDay = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'short' })
  const weekday = new Intl.DateTimeFormat(locale, { ...utc, weekday: 'short', day: 'numeric', month: 'short' })
  const instant = new Intl.DateTimeFormat(locale, { ...utc, dateStyle: 'medium', timeStyle: 'medium' })
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  return {
    locale,
    number: (n) => number.format(n),
    count: (n) => ({ n, text: number.format(n) }),
    rate(rate) {
      const share = shareOf(rate)
      return share === undefined ? '—' : percent.format(share / 100)
    },
    percent: (value) => percent.format(value / 100),
    axisPercent: (value) => axisPercent.format(value / 100),
    day: (text) => day.format(dateOf(text)),
    shortDay: (text) => shortDay.format(dateOf(text)),
    weekday: (text) => weekday.format(dateOf(text)),
    instant: (iso) => instant.format(new Date(iso)),
    time: (ms) => time.format(ms),
    moment: (ms) => moment.format(ms),
    language(code) {
      // What a record calls its language came from outside: a malformed code throws.
      try {
        return languages.of(code) ?? code
      } catch {
        return code
      }
    },
  }
}
