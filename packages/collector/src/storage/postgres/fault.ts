/** Storage. Faults of PostgreSQL: which may pass by themselves, and which are about what was to be written. */
import { StorageUnavailable } from '../storage.ts'

/** SQLSTATE classes that judge the data: data exception, integrity constraint violation. Every other fault is the engine's, and may pass. */
const aboutData = new Set(['22', '23'])

/** SQLSTATE of an error, or the code of a broken connection; empty where there is none. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/**
 * A fault that the driver threw, as the port tells it. A sender is asked to come back for everything but faulty data: a wrong password or a missing table is the
 * operator's to mend, and the decision that waits on a device meanwhile is not lost.
 */
export function faultOf(error: unknown): unknown {
  const code = codeOf(error)
  if (/^[0-9A-Z]{5}$/.test(code) && aboutData.has(code.slice(0, 2))) return error
  return new StorageUnavailable(sentenceOf(error), { cause: error })
}

/** What went wrong, also where several addresses of one name were tried. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map((one) => (one as Error).message).join('; ')
  return error instanceof Error ? error.message : String(error)
}
