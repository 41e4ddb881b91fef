import { fr } from './fr.ts'
import type { SiteContent } from './site-content.ts'

export const de: SiteContent = { ...fr, language: 'de' }
