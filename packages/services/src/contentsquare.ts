/** Services. Contentsquare: recordings and heat maps. Facts from Contentsquare’s list of cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Contentsquare'

export const contentsquare: Service = {
  id: 'contentsquare',
  name: 'Contentsquare',
  alsoCalled: ['content-square'],
  vendor: { name: 'Content Square SAS', country: 'FR' },
  category: 'analytics',
  hosts: ['*.contentsquare.net'],
  purpose: uses.recordingVisits,
  privacyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
  traces: [
    { name: '_cs_id', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: '_cs_s', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: '_cs_c', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: '_cs_s_ctx', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: '_cs_i', kind: 'cookie', lifetime: 'P3D', setBy: 'page', readBy, purpose: purposes.visitorValues },
    { name: '_cs_cvars', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.visitValues },
    { name: '_cs_ep', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.visitValues },
    {
      name: '_cs_ex',
      kind: 'cookie',
      lifetime: 'P30D',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Retenir que cette visite n’est pas mesurée.',
        nl: 'Onthouden dat dit bezoek niet wordt gemeten.',
        en: 'Remembers that this visit is not measured.',
        de: 'Merkt sich, dass dieser Besuch nicht gemessen wird.',
      },
    },
    { name: '_cs_optout', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: '_cs_mk_ga', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: '_cs_mk_aa', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.visitPages },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="contentsquare" src="https://t.contentsquare.net/uxa/{tag-id}.js" async></script>`,
    placeholders: { 'tag-id': '0000000000000' },
  },
  source: 'https://docs.contentsquare.com/en/web/cookies/',
  checkedOn: '2026-11-23',
}
