/** SDKs. Mixpanel, keeping what it knows in a cookie. */
import mixpanel from 'mixpanel-browser/src/loaders/loader-module-core'
import { sinkOf } from './sink-of.ts'

mixpanel.init('mixpanel-test', { api_host: sinkOf('mixpanel'), track_pageview: true, autocapture: true })

// Where the bridge tells it to start and to stop.
Object.assign(window, { mixpanel })
