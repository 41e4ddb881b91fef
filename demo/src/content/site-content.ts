/** Demo. Site content: every text of the site. Each language fills all of it; a missing text does not compile. */
import type { Language, PageName } from '../addresses.ts'
import type { ExtraId, PlanId } from '../offers.ts'
import type { ActivityTexts } from './activity-texts.ts'

interface Titled {
  title: string
  text: string
}

interface Question {
  question: string
  answer: string
}

/** A moment of the night and what happens then. */
interface Hour extends Titled {
  time: string
}

interface PageTexts {
  /** Title of the document, without the company's name. */
  documentTitle: string
  description: string
  heading: string
  lead: string
}

export const subjects = ['hosting', 'cloud', 'support', 'other'] as const
export type Subject = (typeof subjects)[number]
export type ContactField = 'name' | 'email' | 'subject' | 'message'

export interface SiteContent {
  language: Language
  /** For numbers, prices and dates. */
  locale: string
  gigabyte: string
  /** `{price}` is filled in. */
  perMonth: string
  fromPerMonth: string
  free: string
  withoutVat: string
  header: { skip: string; menu: string; languages: string; home: string }
  pageNames: Record<PageName, string>
  footer: { tagline: string; site: string; reach: string; cookies: string; unmeasured: string; demo: string }
  activity: ActivityTexts
  home: PageTexts & {
    toPlans: string
    toContact: string
    night: Titled & { hours: readonly Hour[] }
    ways: { title: string; hosting: Titled & { link: string }; cloud: Titled & { link: string } }
    promises: { title: string; list: readonly Titled[] }
    visit: Titled & { frameTitle: string }
    closing: Titled
  }
  hosting: PageTexts & {
    plansTitle: string
    plans: Record<PlanId, { name: string; forWhom: string; extra: string }>
    /** `{n}` is filled in. */
    planFacts: { sites: { one: string; other: string }; storage: string; mailboxes: string; backups: string }
    choose: string
    included: { title: string; list: readonly Titled[] }
    move: { title: string; steps: readonly Titled[] }
  }
  cloud: PageTexts & {
    sizes: Titled & { size: string; cores: string; memory: string; storage: string; hour: string; month: string }
    extras: { title: string; extra: string; price: string; list: Record<ExtraId, string> }
    centre: Titled & { facts: readonly Titled[] }
    tools: Titled
  }
  agreement: Titled & {
    promises: readonly Titled[]
    creditsTitle: string
    /** `{percent}` is filled in. */
    below: string
    availability: string
    back: string
  }
  questions: { title: string; home: readonly Question[]; hosting: readonly Question[]; cloud: readonly Question[] }
  contact: PageTexts & {
    fields: Record<ContactField, string>
    subjects: Record<Subject, string>
    hints: { email: string; message: string }
    send: string
    errors: Record<ContactField, string> & { title: string; titlePrefix: string }
    sent: Titled & { again: string }
    reach: { title: string; sales: string; support: string; phone: string; address: string; country: string }
    hours: { title: string; list: readonly Titled[] }
  }
  privacy: {
    description: string
    contents: string
    /** `{version}` and `{date}` are filled in. */
    inForce: string
    /** `{n}` is filled in. */
    corrections: { one: string; other: string }
    withoutScripts: string
  }
  notFound: PageTexts & { links: string }
  player: { title: string; play: string; pause: string; scenes: readonly string[] }
}
