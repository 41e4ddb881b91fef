/** Bridges. What stands behind the tag in its file: the runner, once a page, and in it the pieces that a site configured. */
import { createRunner, type Run } from './create-runner.ts'
import type { Page } from './perform.ts'

/** Put here when a site is compiled: a function that runs each piece. */
declare const __PLACET_PIECES__: (run: Run) => void

const RUNS = Symbol.for('placet.bridges')
const page = window as unknown as Page
const already = (page.placet ?? {}) as { [RUNS]?: true }
// A second tag on the page leaves everything to the first.
if (!already[RUNS]) {
  already[RUNS] = true
  __PLACET_PIECES__(createRunner(page, () => location.reload()))
}
