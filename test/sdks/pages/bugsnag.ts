/** SDKs. Bugsnag. */
import Bugsnag from '@bugsnag/browser'
import { sinkOf } from './sink-of.ts'

Bugsnag.start({
  apiKey: '0123456789abcdef0123456789abcdef',
  endpoints: { notify: `${sinkOf('bugsnag')}/notify`, sessions: `${sinkOf('bugsnag')}/sessions` },
})
Bugsnag.notify(new Error('test'))
