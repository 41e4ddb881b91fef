/** Model. GPC: whether a browser asks not to be sold or followed (Global Privacy Control), what of a choice holds while it does, and what a site says of itself. */
import type { Asked } from './choice-in-force.ts'

/**
 * The request header `Sec-GPC`, as one value or several; servers that join them put commas between. On if and only if one of them is
 * exactly `1` (GPC-02).
 */
export const isGpcHeader = (values: string | readonly string[] | null | undefined): boolean =>
  [values ?? []].flat().some((value) => value.split(',').some((one) => one.replace(/^[ \t]+|[ \t]+$/g, '') === '1'))

/** `navigator.globalPrivacyControl`: on if and only if it is `true` (GPC-03). */
export const isGpcProperty = (navigator: object): boolean => (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true

/** Part of the terms on which something is agreed to while a signal refuses it. No hash holds this letter. */
export const HEARD = 'g'

/**
 * What a site asks while a signal is heard that refuses these categories. Their terms are others than without it: what was granted before
 * does not hold until it is confirmed, what is granted from now on does, and a refusal stays one. Grants nothing.
 */
export const askedWhileHeard = (asked: Asked, refused: readonly string[]): Asked => ({
  ...asked,
  categories: Object.fromEntries(Object.entries(asked.categories).map(([id, terms]) => [id, refused.includes(id) ? terms + HEARD : terms])),
})

/** What `/.well-known/gpc.json` says (GPC-05). `lastUpdate` is a date or a date and time of RFC 3339. */
export interface GpcSupport {
  gpc: boolean
  lastUpdate: string
}

/** The file, as a site serves it. */
export const printGpcSupport = ({ gpc, lastUpdate }: GpcSupport): string => `${JSON.stringify({ gpc, lastUpdate })}\n`

const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/i

/** Reads such a file of any site; `undefined` where its support is unknown. Other members are passed over. */
export function parseGpcSupport(text: string): GpcSupport | undefined {
  try {
    const { gpc, lastUpdate } = JSON.parse(text) as Partial<Record<keyof GpcSupport, unknown>>
    const isDated = typeof lastUpdate === 'string' && DATE.test(lastUpdate) && !Number.isNaN(Date.parse(lastUpdate))
    return typeof gpc === 'boolean' && isDated ? { gpc, lastUpdate } : undefined
  } catch {
    return
  }
}
