/** Demo. PostHog: the real SDK, sending to the sink. It may run only after analytics was granted. */
import posthog from 'posthog-js'
import { sinkOf } from './sink-address.ts'

posthog.init('phc_sertius_demo', {
  api_host: sinkOf('posthog'),
  persistence: 'localStorage+cookie',
  // Everything it needs is in this file: nothing may be fetched from the vendor.
  disable_external_dependency_loading: true,
  disable_session_recording: true,
  disable_surveys: true,
  // The page captures its own view, by a held script that waits for this file.
  capture_pageview: false,
  // Readable bodies in the sink, soon after the event.
  disable_compression: true,
  request_queue_config: { flush_interval_ms: 500 },
  // Events count in automated browsers too: the demo is shown by tests.
  opt_out_useragent_filter: true,
})

// Where scripts of the page expect it.
Object.assign(window, { posthog })
