/** Widget. Shown: all that a panel of the preferences is drawn from. */
import type { ChoiceInForce, PreferencesData } from '@placet/model'
import type { State } from './state.ts'

export interface Shown {
  data: PreferencesData
  state: State
  inForce: ChoiceInForce
  /** Only the list of what services leave on a device. */
  isList: boolean
  isDialog: boolean
}
