/** Doctor. Not held: elements that carry a label and act all the same. */
import type { Facts, PageElement } from './facts.ts'
import { aFinding, type Finding } from './finding.ts'
import { heldMarkupOf, markupOf, unheldSources } from './markup.ts'
import { mayActAt } from './may-act-at.ts'

/** Elements that load something of their own and can be held by a waiting source. */
export const isMedium = ({ tag }: PageElement): boolean => /^(iframe|img|link|video|audio|source|track|object|embed)$/.test(tag)

/** Types whose scripts a browser runs. */
const isCode = (type = ''): boolean => /^$|javascript|^module$/i.test(type)

/**
 * True for a script that carries a label and runs without waiting. One that the gate released looks the same: it is only told from it while
 * it may not act, or by a request that came before it might. `data-service` alone is also used by others: it counts where the site has that service.
 */
function isUnheldScript(element: PageElement, facts: Facts): boolean {
  const { attributes, needs, urls } = element
  const isLabelled = 'data-consent' in attributes || 'data-consent-unless' in attributes
  const isOurs =
    isLabelled ||
    [...(needs?.categories ?? []), needs?.service ?? ''].some((name) => name in facts.data.services || name in facts.asked.categories)
  if (!needs || !isOurs || !isCode(attributes.type)) return false
  if (!mayActAt(needs, facts)) return !facts.states.some(({ fromMs }) => mayActAt(needs, facts, fromMs))
  return facts.requests.some(({ url, atMs }) => urls.includes(url) && !mayActAt(needs, facts, atMs))
}

/** True for an element with a label and a source that did not wait for it. One with the same source twice was released, if it ever might be. */
function isUnheldMedium(element: PageElement, facts: Facts): boolean {
  const { needs, wasHeld, urls } = element
  if (!isMedium(element) || !needs || wasHeld) return false
  return unheldSources(element).length > 0 || (urls.length > 0 && !facts.states.some(({ fromMs }) => mayActAt(needs, facts, fromMs)))
}

/** True for an element whose label is right and whose form lets it act at once. */
export const isNotHeld = (element: PageElement, facts: Facts): boolean =>
  element.tag === 'script' ? isUnheldScript(element, facts) : isUnheldMedium(element, facts)

/** Labelled elements that act at once. */
export const notHeld = (facts: Facts): Finding[] =>
  facts.elements
    .filter((element) => isNotHeld(element, facts))
    .map((element) => {
      const isScript = element.tag === 'script'
      return aFinding(isScript ? 'not-held-script' : 'not-held-source', markupOf(element), {
        values: { tag: element.tag, attribute: unheldSources(element)[0] ?? 'src' },
        where: [markupOf(element)],
        lines: [heldMarkupOf(element)],
      })
    })
