/** Sign-in. Typed secrets: made to be read from one screen and typed into another. */
import type { Ambient } from '../ambient.ts'

/** Thirty-two characters, without those that look like others on a screen: five bits each. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** So many characters, in groups of four. */
export function typedSecret(random: Ambient['random'], length: number): string {
  const letters = [...random(length)].map((byte) => alphabet[byte % alphabet.length])
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** As it is hashed. People type it: case, spaces and dashes say nothing. */
export const plainSecret = (secret: string): string => secret.toLowerCase().replace(/[\s-]/g, '')
