/** Services. VWO: tests of versions of a page. Facts from VWO’s lists of cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, VWO'

export const vwo: Service = {
  id: 'vwo',
  name: 'VWO',
  alsoCalled: ['visual-website-optimizer'],
  vendor: { name: 'Wingify Software Pvt. Ltd.', country: 'IN' },
  category: 'analytics',
  hosts: ['*.visualwebsiteoptimizer.com'],
  purpose: uses.comparingVersions,
  privacyUrl: 'https://vwo.com/privacy-policy/',
  traces: [
    { name: '_vis_opt_exp_*', kind: 'cookie', lifetime: 'P100D', setBy: 'page', readBy, purpose: purposes.testVariant },
    { name: '_vis_opt_s', kind: 'cookie', lifetime: 'P100D', setBy: 'page', readBy, purpose: purposes.countsVisits },
    { name: '_vis_opt_test_cookie', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.acceptsCookies },
    { name: '_vis_opt_out', kind: 'cookie', lifetime: 'P10Y', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: '_vwo_uuid*', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: '_vwo_ds', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.visitValues },
    { name: '_vwo_sn', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: '_vwo_referrer', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.whereFrom },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="vwo" src="https://dev.visualwebsiteoptimizer.com/lib/{account-id}.js"></script>`,
    placeholders: { 'account-id': '000000' },
    note: 'VWO’s usual code hides the page while it loads; held, it must not.',
  },
  source: 'https://help.vwo.com/hc/en-us/articles/360033990873',
  checkedOn: '2026-11-23',
  unconfirmed: [
    '_vwo_uuid*, _vwo_ds, _vwo_sn, _vwo_referrer: told by lists of other sites, not by a page of the vendor that was read; lists disagree on lifetimes',
  ],
}
