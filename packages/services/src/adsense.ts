/** Services. Google AdSense and Ad Manager: advertisements in the page. Facts from Google’s page on its cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'
import { google } from './vendors.ts'

const readBy = '{controller}, Google'

export const adsense: Service = {
  id: 'adsense',
  name: 'Google AdSense',
  alsoCalled: ['google-adsense', 'google-ad-manager'],
  vendor: google,
  category: 'marketing',
  hosts: ['*.googlesyndication.com', '*.g.doubleclick.net', 'www.googletagservices.com', '*.adtrafficquality.google'],
  sharedHosts: ['*.googlesyndication.com', '*.g.doubleclick.net'],
  purpose: uses.showingAds,
  privacyUrl: 'https://policies.google.com/privacy',
  bridge: 'google-consent-mode',
  traces: [
    { name: '__gads', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: '__gpi', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.adBrowser },
    {
      name: '__eoi',
      kind: 'cookie',
      lifetime: 'P6M',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Repérer les abus et les clics frauduleux.',
        nl: 'Misbruik en frauduleuze klikken opsporen.',
        en: 'Detects abuse and fraudulent clicks.',
        de: 'Erkennt Missbrauch und betrügerische Klicks.',
      },
    },
    { name: 'IDE', kind: 'cookie', lifetime: 'P13M', setBy: 'doubleclick.net', readBy: 'Google', purpose: purposes.adBrowserElsewhere },
    {
      name: 'test_cookie',
      kind: 'cookie',
      lifetime: 'PT15M',
      setBy: 'doubleclick.net',
      readBy: 'Google',
      purpose: purposes.acceptsCookies,
    },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="adsense" src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={client-id}" async crossorigin="anonymous"></script>`,
    placeholders: { 'client-id': 'ca-pub-0000000000000000' },
    note: 'In the EEA, the UK and Switzerland Google serves personalised advertisements only behind a consent platform of the IAB framework that Google has certified (GCM-15).',
  },
  source: 'https://policies.google.com/technologies/cookies',
  checkedOn: '2026-11-23',
  otherSources: { __gpi: 'https://business.safety.google/adscookies/' },
  unconfirmed: ['__gpi, __eoi, test_cookie: told by lists of other sites, not by a page of the vendor that was read'],
}
