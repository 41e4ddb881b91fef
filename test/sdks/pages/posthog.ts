/** SDKs. PostHog, with all of its automatic collection. */
import posthog from 'posthog-js'
import { sinkOf } from './sink-of.ts'

posthog.init('phc_test', {
  api_host: sinkOf('posthog'),
  disable_external_dependency_loading: true,
  // Automated browsers count too.
  opt_out_useragent_filter: true,
})

// Where the bridge tells it to start and to stop.
Object.assign(window, { posthog })

// One more, each time a visitor comes back to it.
addEventListener('visitor', () => void posthog.capture('visitor'))
