/** Store. Random: identifiers made on the device, from its cryptographic source. */

/** Random digits to a base that is a power of two, so that every digit is as likely. */
const digits = (count: number, base: number) =>
  [...crypto.getRandomValues(new Uint8Array(count))].map((byte) => (byte & (base - 1)).toString(base)).join('')

/** 130 random bits in letters and digits (SEC-20). */
export const newConsentId = (): string => digits(26, 32)

/** UUIDv4. crypto.randomUUID exists in secure contexts only; a site on plain http has refusals to prove as well. */
export const newEventId = (): string => digits(30, 16).replace(/(.{8})(.{4})(...)(...)/, '$1-$2-4$3-8$4-')
