/** SDKs. Segment, with its settings given so that none are fetched. */
import { AnalyticsBrowser } from '@segment/analytics-next'
import { sinkOf } from './sink-of.ts'

const apiHost = sinkOf('segment').replace(/^http:\/\//, '')
const analytics = AnalyticsBrowser.load(
  { writeKey: 'test', cdnSettings: { integrations: { 'Segment.io': { apiKey: 'test', apiHost, protocol: 'http' } } } as never },
  { integrations: { 'Segment.io': { apiHost, protocol: 'http' } } },
)
analytics.page()
analytics.identify('visitor', { plan: 'none' })
