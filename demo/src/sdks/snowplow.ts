/** Demo. Snowplow: the real tracker, sending to the sink. It may run only after analytics was granted. */
import { newTracker, trackPageView } from '@snowplow/browser-tracker'
import { sinkOf } from './sink-address.ts'

newTracker('sertius', sinkOf('snowplow'), {
  appId: 'sertius-demo',
  eventMethod: 'post',
  // No cookie of the sink's own: what identifies a visitor is the first-party cookie.
  credentials: 'omit',
})

trackPageView()
