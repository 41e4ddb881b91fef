/** SDKs. New Relic's browser agent. */
import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent'
import { sinkOf } from './sink-of.ts'

const beacon = sinkOf('newrelic').replace(/^http:\/\//, '')
new BrowserAgent({
  init: { ssl: false, privacy: { cookies_enabled: true }, ajax: { enabled: true }, session_trace: { enabled: true } },
  info: { beacon, errorBeacon: beacon, licenseKey: 'test', applicationID: '1', sa: 1 },
  loader_config: { accountID: '1', trustKey: '1', agentID: '1', licenseKey: 'test', applicationID: '1' },
} as never)
