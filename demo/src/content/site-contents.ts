/** Demo. Site contents: the site's texts by language. */
import type { Language } from '../addresses.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { SiteContent } from './site-content.ts'

export const siteContents: Record<Language, SiteContent> = { fr, nl, en, de }
