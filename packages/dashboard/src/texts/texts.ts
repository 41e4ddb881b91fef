/** Texts. What the dashboard says. One entry per sentence: a language that misses one does not compile. */
import type { Device } from '@placet/model'
import type { AccessTexts } from './access/access-texts.ts'

/** A number with its printed form, so that a sentence can agree with it. */
export interface Count {
  n: number
  text: string
}

/** A figure: its name, and in one plain line what it means. */
export interface FigureText {
  name: string
  means: string
}

export interface Texts {
  skip: string
  language: string
  loading: string
  retry: string
  signOut: string
  signedInAs(name: string): string

  signIn: { title: string; intro: string; submit: string; wrong: string; ended: string }
  setUp: {
    title: string
    intro: string
    secret: string
    secretHint: string
    nameHint: string
    passwordHint: string
    submit: string
    wrongSecret: string
    done: string
  }
  fields: {
    name: string
    password: string
    reveal: string
    empty: string
    passwordShort(count: Count): string
    passwordWeak: string
    refused: string
  }

  failures: {
    noAnswer: string
    refused: string
    missing: string
    invalid: string
    tooMany(seconds: Count | null): string
    busy: string
    broken: string
    said(message: string): string
    request(id: string): string
  }

  title: string
  site: string
  period: string
  lastDays(count: Count): string
  otherDates: string
  from: string
  to: string
  apply: string
  dateMissing: string
  datesReversed: string
  /** The period in words; days are UTC days. */
  spanNamed(from: string, to: string, days: Count): string
  utc: string
  refresh: string
  readAt(time: string): string
  /** The last day of the period is today. */
  notOver(day: string): string

  generated: string
  generatedMeans: string
  insteadOf(site: string): string
  seeSite(site: string): string

  consentRate: string
  deciderRate: string
  ofShown(part: Count, whole: Count): string
  ofDecided(part: Count, whole: Count): string
  notMeasured: string
  noLostDisplays: string
  /** More decisions than displays over the whole period. */
  /** What single networks sent beyond what one network sends. */
  bursts: {
    leftOut(decided: Count, shown: Count): string
    counted(decided: Count, shown: Count): string
    means: string
    count: string
    leaveOut: string
  }
  lostDisplays(count: Count): string
  /** The same on single days only: over the period displays prevail. */
  lostSomeDays(count: Count): string
  granted: string
  denied: string
  noChoice: string
  /** The split of one category, read aloud. */
  splitAlt(granted: string, denied: string, noChoice: string): string
  howToRead: string
  readings: string[]

  rateChart: {
    title: string
    means: string
    /** The chart read aloud: one sentence for the whole, one per category. */
    alt(from: string, to: string): string
    line(name: string, low: string, lowDay: string, high: string, highDay: string): string
    noLine(name: string): string
    gaps(count: Count): string
    /** Days on which displays were lost; they are ringed. */
    lost(count: Count): string
    lostOfDay(count: Count): string
  }
  dayChart: {
    title: string
    means: string
    alt(from: string, to: string, shown: Count, decided: Count): string
  }
  wholePeriod: string
  openTable: string
  tableOf(title: string): string
  day: string
  today: string

  outcomes: {
    title: string
    of(part: string, whole: string): string
    /** Stands beside the part: its percentage and its whole. */
    share(rate: string, whole: string): string
    shown: FigureText
    decided: FigureText
    accepted: FigureText
    rejected: FigureText
    saved: FigureText
    closed: FigureText
    ignored: FigureText
    lost: FigureText
  }
  apart: { title: string; intro: string; shownAgain: FigureText; changed: FigureText; withdrawn: FigureText; byScript: FigureText }

  breakdown: {
    languages: string
    language: string
    devices: string
    device: string
    means(threshold: Count): string
    fewer(threshold: Count): string
    none: string
    names: Record<Device, string>
  }

  exports: {
    title: string
    days: string
    daysMeans: string
    recordsCsv: string
    recordsNdjson: string
    recordsMeans: string
  }

  empty: { title: string; intro: string; steps: string[]; longer: string; seeSample: string; noSite: string }

  access: AccessTexts
}
