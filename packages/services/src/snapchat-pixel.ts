/** Services. Snap Pixel: advertising on Snapchat. Facts from lists of other sites: Snap’s page on cookies tells of its own sites. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { advertisingOn } from './uses.ts'

const readBy = '{controller}, Snap'

export const snapchatPixel: Service = {
  id: 'snapchat-pixel',
  name: 'Snap Pixel',
  alsoCalled: ['snapchat', 'snap-pixel'],
  vendor: { name: 'Snap Group Ltd', country: 'GB' },
  category: 'marketing',
  hosts: ['sc-static.net', 'tr.snapchat.com'],
  purpose: advertisingOn('Snapchat'),
  privacyUrl: 'https://values.snap.com/privacy/privacy-policy',
  traces: [
    { name: '_scid', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: '_scid_r', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: '_ScCbts', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.adMatching },
    { name: '_sctr', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.adMatching },
    { name: 'sc_at', kind: 'cookie', lifetime: 'P1Y', setBy: 'snapchat.com', readBy: 'Snap', purpose: purposes.adBrowserElsewhere },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="snapchat-pixel">
  window.snaptr = window.snaptr || function () {
    snaptr.handleRequest ? snaptr.handleRequest.apply(snaptr, arguments) : snaptr.queue.push(arguments)
  }
  snaptr.queue = snaptr.queue || []
  snaptr('init', '{pixel-id}')
  snaptr('track', 'PAGE_VIEW')
</script>
<script type="text/plain" data-consent="marketing" data-service="snapchat-pixel" src="https://sc-static.net/scevent.min.js" async></script>`,
    placeholders: { 'pixel-id': '00000000-0000-0000-0000-000000000000' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'all names and lifetimes: told by lists of other sites, not by a page of the vendor that was read',
    'vendor: which company of the group answers in the EEA',
  ],
}
