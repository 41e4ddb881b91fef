/** Services. Amplitude: product analytics. Facts read from @amplitude/analytics-browser 2.48.1 with its default settings. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Amplitude'

export const amplitude: Service = {
  id: 'amplitude',
  name: 'Amplitude',
  vendor: { name: 'Amplitude Inc.', country: 'US' },
  category: 'analytics',
  hosts: ['*.amplitude.com'],
  purpose: uses.measuringUse,
  privacyUrl: 'https://amplitude.com/privacy',
  traces: [
    { name: 'AMP_*', kind: 'cookie', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 'AMP_MKTG_*', kind: 'cookie', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.whereFrom },
    { name: 'AMP_unsent_*', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.queue },
    {
      name: 'AMP_remote_config_*',
      kind: 'local-storage',
      lifetime: 'persistent',
      setBy: 'page',
      readBy,
      purpose: purposes.receivedSettings,
    },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="amplitude" src="https://cdn.eu.amplitude.com/script/{api-key}.js"></script>
<script type="text/plain" data-consent="analytics" data-service="amplitude">
  amplitude.init('{api-key}', { serverZone: 'EU' })
</script>`,
    placeholders: { 'api-key': '00000000000000000000000000000000' },
    note: 'A project kept in the United States leaves out “.eu” and serverZone.',
  },
  source: 'https://github.com/amplitude/Amplitude-TypeScript',
  checkedOn: '2026-11-23',
}
