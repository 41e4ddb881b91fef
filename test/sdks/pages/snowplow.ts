/** SDKs. Snowplow. */
import { enableActivityTracking, newTracker, setOptOutCookie, trackPageView } from '@snowplow/browser-tracker'
import { sinkOf } from './sink-of.ts'

// Where the bridge tells it to start and to stop, as with Snowplow's own snippet.
const said = { setOptOutCookie }
Object.assign(window, { snowplow: (what: keyof typeof said, name: string) => said[what](name) })

newTracker('test', sinkOf('snowplow'), { appId: 'test', eventMethod: 'post', credentials: 'omit' })
enableActivityTracking({ minimumVisitLength: 1, heartbeatDelay: 1 })
trackPageView()

// One more, each time a visitor comes back to it.
addEventListener('visitor', () => trackPageView())
