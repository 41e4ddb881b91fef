/** Services. Trustpilot: reviews in the page. Trustpilot publishes no list of what its widget leaves that was found. */
import type { Service } from '@placet/model'

export const trustpilot: Service = {
  id: 'trustpilot',
  name: 'Trustpilot',
  vendor: { name: 'Trustpilot A/S', country: 'DK' },
  category: 'functional',
  hosts: ['widget.trustpilot.com'],
  purpose: {
    fr: 'Montrer des avis Trustpilot dans la page.',
    nl: 'Trustpilot-beoordelingen in de pagina tonen.',
    en: 'Showing Trustpilot reviews in the page.',
    de: 'Trustpilot-Bewertungen auf der Seite zeigen.',
  },
  privacyUrl: 'https://legal.trustpilot.com/end-user-privacy-terms',
  traces: [],
  mayLeaveMore: true,
  snippet: {
    html: `<script type="text/plain" data-consent="functional" data-service="trustpilot" src="https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js" async></script>
<div class="trustpilot-widget" data-locale="{locale}" data-template-id="{template-id}" data-businessunit-id="{business-id}">
  <a href="https://www.trustpilot.com/review/{domain}">Trustpilot</a>
</div>`,
    placeholders: {
      locale: 'fr-BE',
      'template-id': '000000000000000000000000',
      'business-id': '000000000000000000000000',
      domain: 'example.com',
    },
  },
  source: 'https://support.trustpilot.com/hc/en-us',
  checkedOn: '2026-11-23',
  unconfirmed: ['traces: the names that lists give are those of Trustpilot’s own site'],
}
