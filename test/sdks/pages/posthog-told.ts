/** SDKs. PostHog on a page that tells it to stop when its grant ends. */
import posthog from 'posthog-js'
import { sinkOf } from './sink-of.ts'

posthog.init('phc_told', {
  api_host: sinkOf('posthog-told'),
  disable_external_dependency_loading: true,
  opt_out_useragent_filter: true,
})
document.addEventListener('placet:change', (event) => {
  const { denied } = (event as CustomEvent<{ denied: string[] }>).detail
  // What it notes of this is a trace as well, written after everything was swept.
  if (denied.includes('posthog-told')) setTimeout(() => posthog.opt_out_capturing(), 50)
})
