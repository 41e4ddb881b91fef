/** Services. Google Fonts: typefaces from Google’s servers. Facts from Google’s page on their privacy. */
import type { Service } from '@placet/model'
import { google } from './vendors.ts'

export const googleFonts: Service = {
  id: 'google-fonts',
  name: 'Google Fonts',
  alsoCalled: ['fonts'],
  vendor: google,
  category: 'functional',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  purpose: {
    fr: 'Charger des polices de caractères auprès de Google.',
    nl: 'Lettertypen bij Google laden.',
    en: 'Loading typefaces from Google.',
    de: 'Schriftarten von Google laden.',
  },
  privacyUrl: 'https://policies.google.com/privacy',
  // It sets no cookie. What it learns is the visitor’s IP address: serving the files oneself needs no consent.
  traces: [],
  snippet: {
    html: `<link rel="stylesheet" data-consent="functional" data-service="google-fonts" data-href="https://fonts.googleapis.com/css2?family={family}&amp;display=swap">`,
    placeholders: { family: 'Inter:wght@400;700' },
  },
  source: 'https://developers.google.com/fonts/faq/privacy',
  checkedOn: '2026-11-23',
}
