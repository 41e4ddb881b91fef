/** SDKs. Amplitude, with all of its automatic collection. */
import * as amplitude from '@amplitude/analytics-browser'
import { sinkOf } from './sink-of.ts'

amplitude.init('0123456789abcdef0123456789abcdef', {
  serverUrl: `${sinkOf('amplitude')}/2/httpapi`,
  fetchRemoteConfig: false,
  flushIntervalMillis: 300,
  autocapture: true,
})
