/** Services. Microsoft Clarity: recordings and heat maps. Facts from Microsoft’s list of cookies and from clarity-js 0.8.70. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'
import { microsoft } from './vendors.ts'

const readBy = '{controller}, Microsoft'

export const clarity: Service = {
  id: 'clarity',
  name: 'Microsoft Clarity',
  alsoCalled: ['microsoft-clarity'],
  vendor: microsoft,
  category: 'analytics',
  hosts: ['*.clarity.ms', 'c.bing.com'],
  purpose: uses.recordingVisits,
  privacyUrl: 'https://privacy.microsoft.com/privacystatement',
  bridge: 'clarity',
  traces: [
    { name: '_clck', kind: 'cookie', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: '_clsk', kind: 'cookie', lifetime: 'P1D', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: '_cltk', kind: 'session-storage', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.tabs },
    {
      name: 'CLID',
      kind: 'cookie',
      lifetime: 'P1Y',
      setBy: 'www.clarity.ms',
      readBy: 'Microsoft',
      purpose: {
        fr: 'Savoir quand Clarity a vu ce navigateur pour la première fois, sur n’importe quel site.',
        nl: 'Weten wanneer Clarity deze browser voor het eerst zag, op om het even welke site.',
        en: 'Knows when Clarity first saw this browser, on any site.',
        de: 'Erkennt, wann Clarity diesen Browser zum ersten Mal gesehen hat, egal auf welcher Website.',
      },
    },
    { name: 'MUID', kind: 'cookie', lifetime: 'P13M', setBy: 'bing.com', readBy: 'Microsoft', purpose: purposes.adBrowserElsewhere },
    { name: 'MR', kind: 'cookie', lifetime: 'P7D', setBy: 'c.bing.com', readBy: 'Microsoft', purpose: purposes.adMatching },
    { name: 'SM', kind: 'cookie', lifetime: 'session', setBy: 'c.clarity.ms', readBy: 'Microsoft', purpose: purposes.adMatching },
    { name: 'ANONCHK', kind: 'cookie', lifetime: 'PT10M', setBy: 'c.clarity.ms', readBy: 'Microsoft', purpose: purposes.adMatching },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="clarity">
  window.clarity = window.clarity || function () { (clarity.q = clarity.q || []).push(arguments) }
</script>
<script type="text/plain" data-consent="analytics" data-service="clarity" src="https://www.clarity.ms/tag/{project-id}" async></script>`,
    placeholders: { 'project-id': 'xxxxxxxxxx' },
  },
  source: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
  checkedOn: '2026-11-23',
  otherSources: {
    _clck: 'https://github.com/microsoft/clarity',
    _clsk: 'https://github.com/microsoft/clarity',
    _cltk: 'https://github.com/microsoft/clarity',
  },
  unconfirmed: [
    'CLID, MUID, MR, SM, ANONCHK: Microsoft names them and what they are for; their lifetimes and hosts are told by lists of other sites, not by a page of the vendor that was read',
  ],
}
