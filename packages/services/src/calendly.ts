/** Services. Calendly: appointments in the page. Calendly publishes no list of what its widget leaves that was found. */
import type { Service } from '@placet/model'

export const calendly: Service = {
  id: 'calendly',
  name: 'Calendly',
  vendor: { name: 'Calendly LLC', country: 'US' },
  category: 'functional',
  hosts: ['*.calendly.com'],
  purpose: {
    fr: 'Prendre rendez-vous depuis la page avec Calendly.',
    nl: 'Vanaf de pagina een afspraak maken met Calendly.',
    en: 'Making an appointment in the page with Calendly.',
    de: 'Auf der Seite mit Calendly einen Termin vereinbaren.',
  },
  privacyUrl: 'https://calendly.com/legal/privacy-notice',
  traces: [],
  mayLeaveMore: true,
  snippet: {
    html: `<div class="calendly-inline-widget" data-url="https://calendly.com/{user}/{event}"></div>
<script type="text/plain" data-consent="functional" data-service="calendly" src="https://assets.calendly.com/assets/external/widget.js" async></script>`,
    placeholders: { user: 'example', event: '30min' },
    note: 'Give the element a height in your style sheet: Calendly’s own code uses an inline style.',
  },
  source: 'https://calendly.com/legal/cookie-notice',
  checkedOn: '2026-11-23',
  unconfirmed: ['traces: none is known by name'],
}
