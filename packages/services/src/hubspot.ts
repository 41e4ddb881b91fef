/** Services. HubSpot: marketing and customer relations. Facts from HubSpot’s page on its cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, HubSpot'

export const hubspot: Service = {
  id: 'hubspot',
  name: 'HubSpot',
  vendor: { name: 'HubSpot Ireland Ltd', country: 'IE' },
  category: 'marketing',
  hosts: [
    '*.hs-scripts.com',
    '*.hs-analytics.net',
    '*.hs-banner.com',
    '*.hscollectedforms.net',
    '*.hsforms.com',
    '*.hubspot.com',
    '*.usemessages.com',
    '*.hsadspixel.net',
  ],
  purpose: uses.followingEnquiries,
  privacyUrl: 'https://legal.hubspot.com/privacy-policy',
  // Its bridge stops the tracking code alone: forms, chat and advertising pixels of the same script run on, so a withdrawal reloads.
  bridge: 'hubspot',
  traces: [
    { name: '__hstc', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy, purpose: purposes.countsVisits },
    { name: 'hubspotutk', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy, purpose: purposes.knownContact },
    { name: '__hssc', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.currentVisit },
    { name: '__hssrc', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.currentVisit },
    { name: 'messagesUtk', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy, purpose: purposes.chatThread },
    { name: 'hs-messages-is-open', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.chatWindow },
    { name: 'hs-messages-hide-welcome-message', kind: 'cookie', lifetime: 'P1D', setBy: 'page', readBy, purpose: purposes.chatWindow },
    { name: '__hs_opt_out', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: '__hs_do_not_track', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: '__hs_initial_opt_in', kind: 'cookie', lifetime: 'P7D', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: '__hs_cookie_cat_pref', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy, purpose: purposes.ownChoice },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="hubspot" src="https://js.hs-scripts.com/{hub-id}.js" id="hs-script-loader" async defer></script>`,
    placeholders: { 'hub-id': '00000000' },
    note: 'An account kept in the European Union loads from js-eu1.hs-scripts.com. Switch HubSpot’s own cookie banner off.',
  },
  source: 'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
  checkedOn: '2026-11-23',
  unconfirmed: [
    '__hstc, hubspotutk, messagesUtk: their present lifetimes are told by lists of other sites, not by a page of the vendor that was read; the copies of HubSpot’s page that were read are older and say 13 months or two years',
  ],
}
