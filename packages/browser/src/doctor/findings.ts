/** Doctor. Findings: everything that can be said about a page, worst first. Pure: the same page gives the same findings. */
import { findingKinds } from '@placet/model'
import { consentMode } from './consent-mode.ts'
import { earlyRequests } from './early-requests.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import { labels } from './labels.ts'
import { leftBehind } from './left-behind.ts'
import { notHeld } from './not-held.ts'
import { placement } from './placement.ts'
import { trouble } from './trouble.ts'
import { undeclaredHosts } from './undeclared-hosts.ts'

const looks = [earlyRequests, notHeld, leftBehind, undeclaredHosts, labels, consentMode, placement, trouble]

/** All findings, in the order of their kinds. */
export function findingsOf(facts: Facts): Finding[] {
  const found = new Map(looks.flatMap((look) => look(facts)).map((finding) => [finding.id, finding]))
  return [...found.values()].sort((one, other) => findingKinds.indexOf(one.kind) - findingKinds.indexOf(other.kind))
}
