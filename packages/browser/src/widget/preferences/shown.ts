/** Widget. Shown: all that a panel of the preferences is drawn from. */
import type { Changes, ChoiceInForce, Left, PreferencesData } from '@placet/model'
import type { h } from 'preact'
import type { State } from './state.ts'

/** The sentence about the reload; buttons that may cause one refer to it. */
export const RELOADS = 'reloads'

export interface Shown {
  /** What draws: the library of the first layer, so that it travels once. */
  h: typeof h
  data: PreferencesData
  state: State
  inForce: ChoiceInForce
  /** What changed since that was decided, where it is known. */
  changes: Changes | undefined
  /** Only the list of what services leave on a device. */
  isList: boolean
  isDialog: boolean
  /** What the visitor looks for among the services, in lower case. */
  query: string
  look(query: string): void
  /** Names of what ran on this page and ends only with a reload. */
  running: string[]
  /** What stays of the services withdrawn in this visit. */
  left: readonly Left[]
}
