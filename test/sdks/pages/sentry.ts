/** SDKs. Sentry with session replay. */
import { browserTracingIntegration, captureMessage, init, replayIntegration } from '@sentry/browser'
import { sinkOf } from './sink-of.ts'

init({
  dsn: `${sinkOf('sentry').replace('://', '://key@')}/1`,
  integrations: [browserTracingIntegration(), replayIntegration({ useCompression: true, minReplayDuration: 0, flushMinDelay: 300 })],
  tracesSampleRate: 1,
  replaysSessionSampleRate: 1,
})
captureMessage('test')
