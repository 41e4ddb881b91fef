/** Widget. Preferences: the second layer. A choice for each category and each service, and what was decided so far. */
import type { Part, PreferencesData } from '@placet/model'
import { createPreferences } from './create-preferences.ts'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: PreferencesData

const part: Part = (host) => createPreferences(host, __PLACET_PART__)
export default part
