/** SDKs. Snowplow. */
import { enableActivityTracking, newTracker, trackPageView } from '@snowplow/browser-tracker'
import { sinkOf } from './sink-of.ts'

newTracker('test', sinkOf('snowplow'), { appId: 'test', eventMethod: 'post', credentials: 'omit' })
enableActivityTracking({ minimumVisitLength: 1, heartbeatDelay: 1 })
trackPageView()
