import { fr } from './fr.ts'
import type { SiteContent } from './site-content.ts'

export const nl: SiteContent = { ...fr, language: 'nl' }
