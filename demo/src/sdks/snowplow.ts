/** Demo. Snowplow: the real tracker, sending to the sink. It may run only after analytics was granted. */
import { newTracker, setOptOutCookie, trackPageView } from '@snowplow/browser-tracker'
import { sinkOf } from './sink-address.ts'

// Where the bridge tells it to start and to stop, as with Snowplow's own snippet.
const said = { setOptOutCookie }
Object.assign(window, { snowplow: (what: keyof typeof said, name: string) => said[what](name) })

newTracker('sertius', sinkOf('snowplow'), {
  appId: 'sertius-demo',
  eventMethod: 'post',
  // No cookie of the sink's own: what identifies a visitor is the first-party cookie.
  credentials: 'omit',
})

trackPageView()
