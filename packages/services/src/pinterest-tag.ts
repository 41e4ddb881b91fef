/** Services. Pinterest Tag: advertising on Pinterest. Facts from Pinterest’s page on the tag’s cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { advertisingOn } from './uses.ts'

const readBy = '{controller}, Pinterest'

export const pinterestTag: Service = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  alsoCalled: ['pinterest', 'pinterest-pixel'],
  vendor: { name: 'Pinterest Europe Ltd', country: 'IE' },
  category: 'marketing',
  hosts: ['s.pinimg.com', 'ct.pinterest.com'],
  purpose: advertisingOn('Pinterest'),
  privacyUrl: 'https://policy.pinterest.com/privacy-policy',
  // Told as well, and a withdrawal reloads all the same: that nothing leaves after `setconsent` could not be seen.
  bridge: 'pinterest',
  traces: [
    { name: '_pin_unauth', kind: 'cookie', lifetime: 'P1Y', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: '_epik', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.adClick },
    { name: '_derived_epik', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.adMatching },
    {
      name: '_pinterest_ct_ua',
      kind: 'cookie',
      lifetime: 'P1Y',
      setBy: 'ct.pinterest.com',
      readBy: 'Pinterest',
      purpose: purposes.adBrowserElsewhere,
    },
    {
      name: '_pinterest_ct',
      kind: 'cookie',
      lifetime: 'unknown',
      setBy: 'ct.pinterest.com',
      readBy: 'Pinterest',
      purpose: purposes.adBrowserElsewhere,
    },
    {
      name: '_pinterest_ct_rt',
      kind: 'cookie',
      lifetime: 'unknown',
      setBy: 'ct.pinterest.com',
      readBy: 'Pinterest',
      purpose: purposes.adBrowserElsewhere,
    },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="pinterest-tag">
  window.pintrk = window.pintrk || function () { pintrk.queue.push([].slice.call(arguments)) }
  pintrk.queue = pintrk.queue || []
  pintrk.version = '3.0'
  pintrk('load', '{tag-id}')
  pintrk('page')
</script>
<script type="text/plain" data-consent="marketing" data-service="pinterest-tag" src="https://s.pinimg.com/ct/core.js" async></script>`,
    placeholders: { 'tag-id': '2600000000000' },
  },
  source: 'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
  checkedOn: '2026-11-23',
  unconfirmed: [
    '_pin_unauth, _pinterest_ct_ua: their lifetimes are told by lists of other sites, not by a page of the vendor that was read',
    '_epik, _derived_epik: lists disagree on their lifetimes',
    '_pinterest_ct, _pinterest_ct_rt: their lifetimes were found nowhere',
  ],
}
