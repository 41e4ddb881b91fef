/** Bridges. Bridge: a pure function from what is granted to the calls that tell it to one vendor, in order (VEN-13). */

/** What a bridge sees of the decision. */
export interface Moment {
  /** True for the first word on a page, before anything else runs. */
  isStart: boolean
  /** True where a decision holds; otherwise the visitor has said nothing yet. */
  isMade: boolean
  /** True when the category or service is granted now. */
  allows(name: string): boolean
  /** True for what was granted on this page and taken back since, whatever holds now. */
  wasTaken(name: string): boolean
}

/**
 * One call. What it speaks to is named by its path below `window`.
 * - `arguments`: pushes an `Arguments` object into a queue, which is made where there is none (GCM-02);
 * - `push`: pushes each argument into a queue, which is made where there is none;
 * - `queue`: calls a function, which is made where there is none and then keeps its calls in `q`;
 * - `call`: calls a function once it is there, and never makes it: a vendor's snippet that finds one does not load its script;
 * - `event`: pushes into a queue only where Google Tag Manager reads it already;
 * - `set`: sets a variable; `dispatch`: raises an event on `document`; `cookie`: sets a cookie for the session, or takes it away.
 */
export type Call =
  | readonly ['arguments' | 'push' | 'queue' | 'call' | 'event', path: string, ...given: unknown[]]
  | readonly ['set', name: string, value: unknown]
  | readonly ['dispatch', event: string]
  | readonly ['cookie', name: string, value: string]

/** Says what a vendor must hear now: at the start of a page, and once for each decision on it (GCM-05). */
export type Bridge<D> = (moment: Moment, data: D) => Call[]

/** For vendors that ask for a function to call back. */
export const done = (): void => {}

/** True when every name is granted. */
export const allGranted = (names: readonly string[], { allows }: Moment): boolean => names.every((name) => allows(name))

/** A vendor's own types with what they are now. */
export const statesOf = <T>(types: Readonly<Record<string, readonly string[]>>, moment: Moment, granted: T, denied: T): Record<string, T> =>
  Object.fromEntries(Object.entries(types).map(([type, names]) => [type, allGranted(names, moment) ? granted : denied]))
