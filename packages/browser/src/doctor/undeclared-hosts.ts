/** Doctor. Undeclared hosts: third parties that the page contacts and no service names. */
import type { Facts, PageRequest } from './facts.ts'
import { aFinding, type Finding } from './finding.ts'
import { requestLine } from './request-line.ts'
import { isThirdParty, servicesOfHost } from './services-of.ts'
import { serviceSnippet } from './snippets.ts'

/** One finding per host. */
export function undeclaredHosts(facts: Facts): Finding[] {
  const byHost = new Map<string, PageRequest[]>()
  for (const request of facts.requests) {
    if (!isThirdParty(request.host, facts) || servicesOfHost(request.host, facts.data).length) continue
    byHost.set(request.host, [...(byHost.get(request.host) ?? []), request])
  }
  return [...byHost].map(([host, requests]) =>
    aFinding('undeclared-host', host, {
      values: { host },
      where: [...new Set(requests.map(requestLine))],
      lines: [serviceSnippet(host, facts.asked)],
      place: 'inConfiguration',
    }),
  )
}
