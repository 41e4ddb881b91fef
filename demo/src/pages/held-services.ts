/** Demo. Held services: what waits in every page's head for the visitor's choice (contract, section 4). */
import { type Html, html } from '../html.ts'
import type { Origins } from './view.ts'

/** Analytics from the site itself, with one page view that waits for its SDK; marketing from another origin. */
export const heldServices = ({ thirdParties }: Origins): Html => html`
    <script type="text/plain" data-consent="analytics" data-service="posthog" src="/assets/sdk/posthog.js"></script>
    <script type="text/plain" data-consent="analytics" data-service="posthog">
      posthog.capture('$pageview')
    </script>
    <script type="text/plain" data-consent="analytics" data-service="snowplow" src="/assets/sdk/snowplow.js"></script>
    <script type="text/plain" data-consent="analytics" data-service="mixpanel" src="/assets/sdk/mixpanel.js"></script>
    <script type="text/plain" data-consent="marketing" data-service="adpulse" src="${thirdParties}/assets/adpulse.js"></script>`

/** Says so while nothing measures the page; a whole category is named, no service. */
export const unmeasuredLine = (text: string): Html => html`
        <p id="unmeasured" hidden>${text}</p>
        <script type="text/plain" data-consent-unless="analytics">
          document.getElementById('unmeasured').hidden = false
        </script>
        <script type="text/plain" data-consent="analytics">
          document.getElementById('unmeasured').hidden = true
        </script>`
