/** Model. Notice: what was shown, whole. Its SHA-256 over RFC 8785 bytes is the notice hash; the collector keeps it by that hash. */

import type { Rule } from './rules.ts'

export interface NoticeTrace {
  name: string
  kind: string
  purpose: string
  lifetime: string
  setBy: string
  readBy: string
  /** No page of the site can delete it: another site's, or a cookie that only servers see. */
  isBeyondReach?: true
}

export interface NoticeService {
  id: string
  name: string
  vendor: string
  country: string
  purpose: string
  hosts: string[]
  privacyUrl: string | null
  /** Why it needs no consent; `null` unless the category is `necessary`. */
  necessaryBecause: string | null
  traces: NoticeTrace[]
  /** Present where no full list of its traces is known. */
  mayLeaveMore?: true
}

export interface NoticeCategory {
  id: string
  name: string
  description: string
  /** Short hash of what the category means to the subject: services, purposes, recipients, countries. */
  terms: string
  services: NoticeService[]
}

/** One language of one configuration, exactly as visitors see it. */
export interface NoticeDocument {
  schema: 'placet-notice/1'
  site: string
  language: string
  /** Address and country are missing where the configuration tells none. */
  controller: { name: string; contact: string; address?: string; country?: string }
  /** Every sentence and label of the widget, by key. */
  texts: Record<string, string>
  /** `necessary` first. */
  categories: NoticeCategory[]
  /** `hash` is the SHA-256 of the policy document that the policy layer is drawn from; `null` where the site has an address only. */
  policy: {
    version: string
    effectiveFrom: string
    url: string | null
    hash: string | null
    /** Short hash of each section by its id, to tell later which have changed. Missing in notices of earlier releases. */
    sections?: Record<string, string>
  } | null
  /** The rule that it was shown under. Missing in notices of earlier releases: those were all opt-in. */
  rules?: Rule
  layout: string
  position: string
  theme: Record<string, string>
  /** Order of the first layer's buttons. */
  buttons: string[]
  validForMonths: number
  /** Hex SHA-256 of the widget's built files. */
  widget: string
}
