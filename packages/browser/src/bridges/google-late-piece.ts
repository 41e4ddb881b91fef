/** Bridges. Google late, the piece: raises the fault, for a site with advanced Consent Mode. Stands before the default. */
import { lateness } from './google-late.ts'

const message = lateness(document.currentScript, (window as { dataLayer?: unknown }).dataLayer)
if (message)
  document.dispatchEvent(
    new CustomEvent('placet:fault', {
      detail: { code: 'CONSENT_MODE_LATE', message },
    }),
  )
