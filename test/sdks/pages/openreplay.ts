/** SDKs. OpenReplay. */
import Tracker from '@openreplay/tracker'
import { sinkOf } from './sink-of.ts'

new Tracker({ projectKey: 'test', ingestPoint: sinkOf('openreplay'), __DISABLE_SECURE_MODE: true }).start()
