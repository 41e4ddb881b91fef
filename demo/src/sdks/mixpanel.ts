/** Demo. Mixpanel: the real SDK without its recorder, sending to the sink. It may run only after analytics was granted. */
import mixpanel from 'mixpanel-browser/src/loaders/loader-module-core'
import { sinkOf } from './sink-address.ts'

mixpanel.init('sertius-demo', {
  api_host: sinkOf('mixpanel'),
  track_pageview: true,
  persistence: 'cookie',
  batch_flush_interval_ms: 500,
})

// Where the bridge tells it to start and to stop.
Object.assign(window, { mixpanel })
