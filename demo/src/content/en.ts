import { fr } from './fr.ts'
import type { SiteContent } from './site-content.ts'

export const en: SiteContent = { ...fr, language: 'en' }
