/** Demo. Languages: their names, each in itself. */
import type { Language } from '../addresses.ts'

export const languageNames: Record<Language, string> = { fr: 'Français', nl: 'Nederlands', en: 'English', de: 'Deutsch' }
