/** Services. Typeform: forms and surveys in the page. Facts from lists of other sites. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'

export const typeform: Service = {
  id: 'typeform',
  name: 'Typeform',
  vendor: { name: 'Typeform SL', country: 'ES' },
  category: 'functional',
  hosts: ['*.typeform.com'],
  purpose: {
    fr: 'Montrer des formulaires Typeform dans la page.',
    nl: 'Typeform-formulieren in de pagina tonen.',
    en: 'Showing Typeform forms in the page.',
    de: 'Typeform-Formulare auf der Seite zeigen.',
  },
  privacyUrl: 'https://admin.typeform.com/to/dwk6gt',
  traces: [
    { name: 'tf_respondent_cc', kind: 'cookie', lifetime: 'P6M', setBy: 'typeform.com', readBy: 'Typeform', purpose: purposes.ownChoice },
    {
      name: 'attribution_user_id',
      kind: 'cookie',
      lifetime: 'P1Y',
      setBy: 'typeform.com',
      readBy: 'Typeform',
      purpose: purposes.browserElsewhere,
    },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<div data-tf-live="{form-id}"></div>
<script type="text/plain" data-consent="functional" data-service="typeform" src="https://embed.typeform.com/next/embed.js" async></script>`,
    placeholders: { 'form-id': 'XXXXXXXXXXXXXXXXXXXXXXXXXX' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: ['tf_respondent_cc, attribution_user_id: told by lists of other sites, not by a page of the vendor that was read'],
}
