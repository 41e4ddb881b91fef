/** Widget. Shown: all that a panel of the preferences is drawn from. */
import type { ChoiceInForce, Left, PreferencesData } from '@placet/model'
import type { State } from './state.ts'

/** The sentence about the reload; buttons that may cause one refer to it. */
export const RELOADS = 'reloads'

export interface Shown {
  data: PreferencesData
  state: State
  inForce: ChoiceInForce
  /** Only the list of what services leave on a device. */
  isList: boolean
  isDialog: boolean
  /** Names of what ran on this page and ends only with a reload. */
  running: string[]
  /** What stays of the services withdrawn in this visit. */
  left: readonly Left[]
}
