/** Texts. English. */
import { en as access } from './access/en.ts'
import { pluralFor } from './plural.ts'
import type { Texts } from './texts.ts'

const plural = pluralFor((n) => n === 1)

export const en: Texts = {
  skip: 'Skip to content',
  language: 'Language',
  loading: 'Reading the figures…',
  retry: 'Try again',
  signOut: 'Sign out',
  signedInAs: (name) => `Signed in: ${name}`,

  signIn: {
    title: 'Sign in',
    intro: 'To read the consent rates of your sites.',
    submit: 'Sign in',
    wrong: 'The name or the password is not right.',
    ended: 'Your session has ended. Sign in again; the view you were looking at is waiting.',
  },
  setUp: {
    title: 'First set-up',
    intro: 'Nobody has an account here yet. Create the first one; this page works only once.',
    secret: 'Set-up secret',
    secretHint: 'It is printed in the terminal where Placet was started.',
    nameHint: 'The name you will sign in with.',
    passwordHint: 'At least 8 characters; 15 or more are advised. A sentence does very well.',
    submit: 'Create the account',
    wrongSecret: 'This is not the secret that Placet printed. Check it in the terminal.',
    done: 'An account exists already. Sign in.',
  },
  fields: {
    name: 'Name',
    password: 'Password',
    reveal: 'Show the password',
    empty: 'This field is empty.',
    passwordShort: (count) => `It takes at least 8 characters; there are ${count.text}.`,
    passwordWeak: 'This password is too easy to guess. Choose another one.',
    refused: 'This value was not accepted.',
  },

  failures: {
    noAnswer: 'Placet does not answer. Check the connection, then try again.',
    refused: 'This request is not allowed.',
    missing: 'This site does not exist, or is not open to you.',
    invalid: 'Placet did not understand the request.',
    tooMany: (seconds) =>
      seconds ? `Too many tries. Try again in ${plural(seconds, 'second', 'seconds')}.` : 'Too many tries. Try again later.',
    busy: 'Placet is busy. Try again in a moment.',
    broken: 'Something went wrong on Placet’s side.',
    said: (message) => `The service said: “${message}”`,
    request: (id) => `Request number: ${id}`,
  },

  title: 'Consent rates',
  site: 'Site',
  period: 'Period',
  lastDays: (count) => plural(count, 'day', 'days'),
  otherDates: 'Other dates',
  from: 'From',
  to: 'To',
  apply: 'Apply',
  dateMissing: 'Choose both dates.',
  datesReversed: 'The first date comes after the second.',
  spanNamed: (from, to, days) => (from === to ? from : `${from} to ${to}, ${plural(days, 'day', 'days')}`),
  utc: 'days counted in universal time (UTC)',
  refresh: 'Refresh',
  readAt: (time) => `Figures read at ${time}`,
  notOver: (day) => `${day} is not over: its figures will still move.`,

  generated: 'Generated data',
  generatedMeans: 'Sample site: these figures are generated data, no visitor was counted.',
  insteadOf: (site) => `The site “${site}” has received nothing in this period. Until it does, here is the sample site.`,
  seeSite: (site) => `Go to “${site}”`,

  consentRate: 'Consent rate',
  deciderRate: 'Among those who chose',
  ofShown: (part, whole) => `${plural(part, 'grant', 'grants')} of ${plural(whole, 'display', 'displays')}`,
  ofDecided: (part, whole) => `${plural(part, 'grant', 'grants')} of ${plural(whole, 'choice', 'choices')}`,
  notMeasured: 'No display was received: the consent rate cannot be worked out.',
  noLostDisplays: 'No lost displays noticed.',
  bursts: {
    leftOut: (decided, shown) =>
      `${plural(decided, 'choice', 'choices')} and ${plural(shown, 'display', 'displays')} of bursts are left out of these figures.`,
    counted: (decided, shown) =>
      `${plural(decided, 'choice', 'choices')} and ${plural(shown, 'display', 'displays')} of bursts are in these figures.`,
    means:
      'A burst is what a single network sends beyond a thousand in an hour: an attack, a test, or a very large company. All of it is kept as evidence.',
    count: 'Count them',
    leaveOut: 'Leave them out',
  },
  lostDisplays: (count) => `At least ${plural(count, 'display was', 'displays were')} lost on the way, counted in the whole.`,
  lostSomeDays: (count) => `At least ${plural(count, 'display was', 'displays were')} lost on the way, on some days.`,
  granted: 'Granted',
  denied: 'Denied',
  noChoice: 'No choice',
  splitAlt: (granted, denied, noChoice) => `Granted ${granted}, denied ${denied}, no choice ${noChoice}`,
  howToRead: 'How to read these rates?',
  readings: [
    'Consent rate: first choices that grant the category, divided by notices shown at the start of a visit.',
    'Among those who chose: the same grants, divided by all first choices; those who did not answer are left out.',
    'Lost displays: a display is reported once and may get lost on the way; a choice is sent again until it arrives. Where more choices than displays arrive, the difference is named here and added to the whole: no rate passes 100%.',
    'Repeat displays, changes of mind, withdrawals and choices made by script are counted apart. Known bots are left out by the server.',
  ],

  rateChart: {
    title: 'Consent rate by day',
    means: 'The share of notices shown at the start of a visit that led to a grant, that day.',
    alt: (from, to) => `Lines of the consent rate by day, ${from} to ${to}.`,
    line: (name, low, lowDay, high, highDay) => `${name}: between ${low} (${lowDay}) and ${high} (${highDay}).`,
    noLine: (name) => `${name}: no day was measured.`,
    gaps: (count) => `${plural(count, 'day', 'days')} without displays: the line breaks off, it is not 0%.`,
    lost: (count) => `${plural(count, 'day', 'days')} marked with a ring: more choices than displays arrived, the true rate is lower.`,
    lostOfDay: (count) => `+${count.text} lost`,
  },
  dayChart: {
    title: 'Displays and choices by day',
    means: 'Each bar counts notices shown at the start of a visit, sorted by answer; the empty part was left unanswered.',
    alt: (from, to, shown, decided) =>
      `Bars by day, ${from} to ${to}: ${plural(shown, 'display', 'displays')} and ${plural(decided, 'first choice', 'first choices')} in all.`,
  },
  wholePeriod: 'Whole period',
  openTable: 'See the figures day by day',
  tableOf: (title) => `${title}, table`,
  day: 'Day (UTC)',
  today: 'not over',

  outcomes: {
    title: 'What became of the notice',
    of: (part, whole) => `${part} of ${whole}`,
    share: (rate, whole) => `${rate} of ${whole}`,
    shown: { name: 'Shown', means: 'Notices shown at the start of a visit.' },
    decided: { name: 'Decided', means: 'First choices, whatever the answer.' },
    accepted: { name: 'Accepted all', means: 'Everything granted in one press.' },
    rejected: { name: 'Rejected all', means: 'Everything denied in one press.' },
    saved: { name: 'Chosen in detail', means: 'A choice category by category, saved.' },
    closed: { name: 'Closed', means: 'Closed without a choice: nothing is granted.' },
    ignored: { name: 'Left unanswered', means: 'Shown, minus closed, minus decided; never below 0.' },
    lost: { name: 'Lost displays', means: 'Choices received beyond displays, day by day: at least so many were lost.' },
  },
  apart: {
    title: 'Counted apart',
    intro: 'These figures are part of no rate.',
    shownAgain: { name: 'Shown again', means: 'Shown once more within a visit that had already begun.' },
    changed: { name: 'Changed choices', means: 'Later choices of the same visitor, withdrawals left out.' },
    withdrawn: { name: 'Withdrawn', means: 'Visitors who came back and withdrew everything.' },
    byScript: { name: 'By script', means: 'Choices set by the site’s code, not by a button.' },
  },

  breakdown: {
    languages: 'By language',
    language: 'Language',
    devices: 'By device',
    device: 'Device',
    means: (threshold) => `A group of fewer than ${threshold.text} is not detailed, so that nobody in it can be picked out.`,
    fewer: (threshold) => `fewer than ${threshold.text}`,
    none: 'Nothing in this period.',
    names: { phone: 'Phone', tablet: 'Tablet', desktop: 'Computer', other: 'Other' },
  },

  exports: {
    title: 'Take the figures with you',
    days: 'Figures by day (CSV)',
    daysMeans: 'The figures of this page, one day per line.',
    recordsCsv: 'Records (CSV)',
    recordsNdjson: 'Records (NDJSON)',
    recordsMeans: 'The proofs of consent, one per line. They carry visitors’ identifiers: keep them in a safe place.',
  },

  empty: {
    title: 'Nothing in this period',
    intro: 'No display and no choice has arrived. To see the first one:',
    steps: [
      'Check that the Placet line is on the pages of the site: “placet build” prints it.',
      'Open the site in a private window: the notice appears. Answer it.',
      'Come back here and refresh: the figures arrive at once.',
    ],
    longer: 'Look at the last 90 days',
    seeSample: 'See the sample site (generated data)',
    noSite: 'No site is configured. Add a site file to the folder of sites, then refresh.',
  },

  access,
}
