/** Services. Plausible: audience measurement without cookies. Facts from Plausible’s data policy and its tracker 0.4.6. */
import type { Service } from '@placet/model'
import { uses } from './uses.ts'

const readBy = '{controller}, Plausible'

export const plausible: Service = {
  id: 'plausible',
  name: 'Plausible',
  vendor: { name: 'Plausible Insights OÜ', country: 'EE' },
  category: 'analytics',
  hosts: ['plausible.io'],
  purpose: uses.countingVisits,
  privacyUrl: 'https://plausible.io/data-policy',
  // Read, and written only by whoever wants not to be counted.
  traces: [
    {
      name: 'plausible_ignore',
      kind: 'local-storage',
      lifetime: 'persistent',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Retenir que les visites de ce navigateur ne sont pas comptées.',
        nl: 'Onthouden dat bezoeken met deze browser niet worden geteld.',
        en: 'Remembers that visits with this browser are not counted.',
        de: 'Merkt sich, dass Besuche mit diesem Browser nicht gezählt werden.',
      },
    },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="plausible" src="https://plausible.io/js/script.js" data-domain="{domain}" defer></script>`,
    placeholders: { domain: 'example.com' },
  },
  source: 'https://plausible.io/data-policy',
  checkedOn: '2026-11-23',
}
