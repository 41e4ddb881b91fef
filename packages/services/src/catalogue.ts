/** Services. Catalogue: every known service by its id. A new service is one file and one line here. */
import type { Service } from '@placet/model'
import { hostingSession } from './hosting-session.ts'
import { matomo } from './matomo.ts'
import { mixpanel } from './mixpanel.ts'
import { placetChoice } from './placet-choice.ts'
import { posthog } from './posthog.ts'
import { snowplow } from './snowplow.ts'
import { youtube } from './youtube.ts'

const services: readonly Service[] = [hostingSession, matomo, mixpanel, placetChoice, posthog, snowplow, youtube]

/** Known services by id. Has no prototype: a name that is not in the catalogue is `undefined`. */
export const catalogue: Readonly<Record<string, Service>> = Object.assign(
  Object.create(null),
  Object.fromEntries(services.map((service) => [service.id, service])),
)
