/** Doctor. Early requests: hosts of a service that were asked before the service was granted (LAW-01 to LAW-03). */
import type { Facts, PageElement, PageRequest } from './facts.ts'
import { aFinding, type Finding } from './finding.ts'
import { heldMarkupOf, labelOf, markupOf } from './markup.ts'
import { isAnyAllowed } from './may-act-at.ts'
import { isNotHeld } from './not-held.ts'
import { requestLine } from './request-line.ts'
import { namesOf, servicesOfHost } from './services-of.ts'

/** Told in full; more only makes the list longer. */
const MOST = 5

const isHint = ({ tag, attributes }: PageElement): boolean => tag === 'link' && /preconnect|dns-prefetch/i.test(attributes.rel ?? '')

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '')

/** Requests that nobody had agreed to, by the services that may have made them. What a visitor let in "this once" was agreed to. */
function unagreed(facts: Facts): Map<string, PageRequest[]> {
  const shownOnce = new Set(facts.elements.filter(({ wasHeld }) => wasHeld).flatMap(({ urls }) => urls))
  const toldElsewhere = new Set(facts.elements.filter((element) => isNotHeld(element, facts)).flatMap(({ urls }) => urls))
  const byServices = new Map<string, PageRequest[]>()
  for (const request of facts.requests) {
    const ids = servicesOfHost(request.host, facts.data)
    if (!ids.length || isAnyAllowed(ids, facts, request.atMs) || shownOnce.has(request.url) || toldElsewhere.has(request.url)) continue
    const key = ids.join(' ')
    byServices.set(key, [...(byServices.get(key) ?? []), request])
  }
  return byServices
}

/** Elements that loaded one of these, and inline scripts that name one of their hosts: a snippet that writes the loader into the page. */
const sourcesOf = (requests: readonly PageRequest[], { elements }: Facts): PageElement[] =>
  elements.filter((element) =>
    requests.some(
      ({ url, host }) =>
        element.urls.includes(url) || (element.tag === 'script' && element.attributes.type !== 'text/plain' && element.text.includes(host)),
    ),
  )

function earlyOf(ids: readonly string[], requests: readonly PageRequest[], facts: Facts): Finding {
  const sources = sourcesOf(requests, facts).slice(0, MOST)
  const lines = sources.map((source) => {
    const said = source.attributes['data-service'] ?? ''
    const id = ids.includes(said) ? said : (ids[0] as string)
    return heldMarkupOf(source, labelOf(id, facts.data.services[id]?.category ?? ''))
  })
  // An element that is shown speaks for its own request.
  const unexplained = requests.filter(({ url }) => !sources.some(({ urls }) => urls.includes(url)))
  const id = ids[0] as string
  const label = `data-consent="${facts.data.services[id]?.category}" data-service="${id}"`
  // For a script of the page, and for code in a bundle.
  const byHand = [`<script type="text/plain" ${label}>…</script>`, `placet.push((api) => api.when('${id}').then(() => { … }))`]
  return aFinding(sources.length ? 'early-request' : 'early-elsewhere', ids.join(' '), {
    values: {
      service: namesOf(ids, facts.data),
      host: [...new Set(requests.map(({ host }) => host))].join(', '),
      by: [...new Set(requests.map(({ by }) => by))].join(', '),
    },
    where: [...new Set([...sources.map((source) => markupOf(source)), ...unexplained.map(requestLine)])],
    lines: [...new Set(lines.length ? lines : byHand)],
  })
}

/** Connections that a `link` opens ahead of time: they leave no trace in the browser's timeline. */
const earlyHints = (facts: Facts): Finding[] =>
  facts.elements.flatMap((element) => {
    if (!isHint(element) || isNotHeld(element, facts)) return []
    const { attributes } = element
    const host = hostOf(element.urls[0] ?? '')
    const ids = servicesOfHost(host, facts.data)
    const [id] = ids
    if (!id || attributes.href === undefined || isAnyAllowed(ids, facts)) return []
    return aFinding('early-hint', markupOf(element), {
      values: { service: namesOf(ids, facts.data), host },
      where: [markupOf(element)],
      lines: [heldMarkupOf(element, labelOf(id, facts.data.services[id]?.category ?? ''))],
    })
  })

/** What was asked of a service before it was granted: one finding per service, one per hint. */
export const earlyRequests = (facts: Facts): Finding[] => [
  ...[...unagreed(facts)].map(([key, requests]) => earlyOf(key.split(' '), requests, facts)),
  ...earlyHints(facts),
]
