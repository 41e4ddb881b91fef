/** Site. Mistake: one thing wrong with a configuration, told so that it can be put right without reading this code. */

export interface Mistake {
  file: string
  /** JSON pointer to the place in the file; empty for the file as a whole. */
  path: string
  /** What is wrong, one sentence. */
  reason: string
  /** What would be right, one sentence. */
  suggestion?: string
  /** A site with an error is not compiled; a warning is told and the site compiles. */
  severity: 'error' | 'warning'
}

/** How a check reports: the place, the reason, and perhaps what would be right. */
export type Report = (path: string, reason: string, suggestion?: string) => void

/** JSON pointer of the keys given (RFC 6901). */
export const pointer = (...keys: (string | number)[]): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** True where nothing stands in the way of compiling. */
export const isUsable = (mistakes: readonly Mistake[]): boolean => mistakes.every(({ severity }) => severity !== 'error')

/** A mistake as a person reads it in a terminal. */
export const printMistake = ({ file, path, reason, suggestion, severity }: Mistake): string =>
  `${severity}: ${file}${path ? `#${path}` : ''}: ${reason}${suggestion ? ` ${suggestion}` : ''}`
