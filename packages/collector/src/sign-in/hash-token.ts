/** Sign-in. Tokens are kept as hashes: whoever reads the database cannot sign in with what is there. */
import { createHash } from 'node:crypto'

/** Hex SHA-256. Enough for tokens, which are random and long; passwords need `passwords.ts`. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
