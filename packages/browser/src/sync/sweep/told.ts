/** Sync. Told: what the site's owner reads about traces that outlive a withdrawal. */
import type { Left } from '@placet/model'

/** Why, and what to do about it. */
const reasons: Record<Left['reason'], (left: Left) => string> = {
  'other-site': ({ setBy }) => `${setBy} set it, and a page cannot delete what another site set. The visitor is told where to.`,
  'http-only': ({ service }) =>
    `it is HttpOnly. Let your server delete it once the choice cookie denies "${service}". The visitor is told where to.`,
  'still-there': ({ service }) =>
    `something holds it open or writes it again, or its path is not this page's. Find what writes it, and mark that with data-service="${service}".`,
}

/** One sentence for each trace: service, name, reason, next step. */
export const toldOf = (all: readonly Left[]): string =>
  all.map((left) => `"${left.name}" of "${left.service}" stays after the withdrawal: ${reasons[left.reason](left)}`).join('\n')
