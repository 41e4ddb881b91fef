/** Retention. Data classes: what the collector keeps, for how long, and why so long (SEC-22). The manual says the same: `retention.md`. */

/** In the order in which they are dealt with: what proof points at goes after the proof, and what tells of it last. */
export const dataClasses = ['records', 'shown', 'rates', 'requests', 'sign-in', 'audit'] as const
export type DataClass = (typeof dataClasses)[number]

/** Months, each from another moment. */
export interface Terms {
  /** After a choice has ended; what was shown is kept as long after it was shown last. */
  proofMonths: number
  /** After the day that was counted. */
  ratesMonths: number
  /** After a request was answered or refused. */
  requestsMonths: number
  /** After the act. */
  auditMonths: number
}

export interface TermFacts {
  variable: string
  months: number
  /** Why so long where nobody says otherwise. */
  because: string
}

export const terms: Readonly<Record<keyof Terms, TermFacts>> = {
  proofMonths: {
    variable: 'PLACET_PROOF_MONTHS',
    months: 60,
    because: 'five years, the general term of Belgian law for claims outside a contract',
  },
  ratesMonths: {
    variable: 'PLACET_RATES_MONTHS',
    months: 120,
    because: 'sums name nobody; ten years reach further back than any proof, so that a rate can be compared with all that is still proven',
  },
  requestsMonths: {
    variable: 'PLACET_REQUESTS_MONTHS',
    months: 60,
    because: 'whoever was answered may complain or claim as long as about the proof itself',
  },
  auditMonths: {
    variable: 'PLACET_AUDIT_MONTHS',
    months: 36,
    because: 'it names people who work here: long enough to look into an export or a role given wrongly, and not longer',
  },
}

export const defaultTerms: Terms = {
  proofMonths: terms.proofMonths.months,
  ratesMonths: terms.ratesMonths.months,
  requestsMonths: terms.requestsMonths.months,
  auditMonths: terms.auditMonths.months,
}

/** Shortest and longest that may be asked for. */
export const TERM_MONTHS = { least: 1, most: 1200 } as const

export const isTerm = (months: number): boolean => Number.isInteger(months) && months >= TERM_MONTHS.least && months <= TERM_MONTHS.most

/** An access token is named among the others for a month after its last day, so that whoever wonders why a program stopped finds the answer. */
export const ENDED_TOKEN_MONTHS = 1

/** What a class is, and from when its term runs, in a sentence. */
export function sayTerm(name: DataClass, kept: Terms): string {
  const because = (term: keyof Terms) => {
    const { variable, months, because } = terms[term]
    return kept[term] === months ? `${variable}; ${because}` : variable
  }
  switch (name) {
    case 'records':
      return `kept ${kept.proofMonths} months after a choice has ended (${because('proofMonths')}), and as long as a legal hold lasts`
    case 'shown':
      return `notices, builds, configurations, policies: kept while a record names them, and ${kept.proofMonths} months after they were shown last (PLACET_PROOF_MONTHS)`
    case 'rates':
      return `kept ${kept.ratesMonths} months after the day (${because('ratesMonths')})`
    case 'requests':
      return `kept ${kept.requestsMonths} months after they were closed, and legal holds after they ended; open ones stay (${because('requestsMonths')})`
    case 'sign-in':
      return 'sessions and invitations go when they end, tokens a month later'
    case 'audit':
      return `kept ${kept.auditMonths} months (${because('auditMonths')})`
    default:
      return name satisfies never
  }
}
