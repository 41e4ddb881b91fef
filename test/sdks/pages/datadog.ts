/** SDKs. Datadog's real user monitoring. */
import { datadogRum } from '@datadog/browser-rum'
import { sinkOf } from './sink-of.ts'

datadogRum.init({
  applicationId: '00000000-0000-4000-8000-000000000000',
  clientToken: 'pub0123456789abcdef0123456789abcdef',
  proxy: sinkOf('datadog'),
  service: 'test',
  sessionSampleRate: 100,
  trackUserInteractions: true,
})
