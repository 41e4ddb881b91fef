/** Storage. Subject key: what records of one subject are found by. A lookup by hash tells nothing by the time it takes (SEC-21). */
import { hash } from 'node:crypto'

/** Half of SHA-256 is more than the 128 bits that a consent id has. */
const HEX_DIGITS = 32

/** Hex. The consent id itself stands in the record alone, and goes with it. */
export const subjectKeyOf = (consentId: string): string => hash('sha256', consentId).slice(0, HEX_DIGITS)
