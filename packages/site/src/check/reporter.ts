/** Site. Reporter: gathers mistakes about one file. */
import type { Mistake, Report } from '../mistake.ts'

export interface Reporter {
  error: Report
  warn: Report
}

/** Reports into `mistakes`, naming the file. The same mistake at the same place is told once. */
export function createReporter(file: string, mistakes: Mistake[]): Reporter {
  const reportAs =
    (severity: Mistake['severity']): Report =>
    (path, reason, suggestion) => {
      if (mistakes.some((mistake) => mistake.file === file && mistake.path === path && mistake.reason === reason)) return
      mistakes.push({ file, path, reason, ...(suggestion !== undefined && { suggestion }), severity })
    }
  return { error: reportAs('error'), warn: reportAs('warning') }
}
