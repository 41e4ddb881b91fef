/** SDKs. Countly. */
import * as countly from 'countly-sdk-web'
import { sinkOf } from './sink-of.ts'

/** Its file is of an older kind of module, in which the default lies one step deeper. */
type Deep = { default: typeof countly.default | { default: typeof countly.default } }
const { default: outer } = countly as Deep
const Countly = 'default' in outer ? outer.default : outer

Countly.init({ app_key: 'test', url: sinkOf('countly'), interval: 300, session_update: 2, use_session_cookie: true })
Countly.track_sessions()
Countly.track_pageview()
Countly.track_clicks()
