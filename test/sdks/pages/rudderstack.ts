/** SDKs. RudderStack, with everything it needs in one file. */
import { RudderAnalytics } from '@rudderstack/analytics-js/bundled'
import { sinkOf } from './sink-of.ts'

const source = {
  id: 'test',
  name: 'test',
  writeKey: 'test',
  enabled: true,
  workspaceId: 'test',
  destinations: [],
  config: { statsCollection: { errors: { enabled: false }, metrics: { enabled: false } } },
}
const analytics = new RudderAnalytics()
analytics.load('0123456789abcdefghijklmnopq', sinkOf('rudderstack'), {
  configUrl: sinkOf('rudderstack'),
  getSourceConfig: () => ({ source }) as never,
  useServerSideCookies: false,
})
analytics.page()
