/** Doctor. Labels: markup that names what does not exist, or stands where it does nothing. */
import { NECESSARY } from '@placet/model'
import { closestName } from './closest-name.ts'
import type { Facts, PageElement } from './facts.ts'
import { aFinding, type Finding } from './finding.ts'
import { labelOf, markupOf } from './markup.ts'
import { isMedium, isNotHeld } from './not-held.ts'

const isLabelled = ({ attributes }: PageElement): boolean => 'data-consent' in attributes || 'data-consent-unless' in attributes

/** Scripts that wait and templates are the gate's under any product's label; media under ours. */
const isHoldable = (element: PageElement): boolean =>
  (element.tag === 'script' && element.attributes.type === 'text/plain') ||
  element.tag === 'template' ||
  (isLabelled(element) && isMedium(element))

/** The element with one name replaced wherever a label holds it. */
function renamed(element: PageElement, wrong: string, right: string): string {
  const entries = Object.entries(element.attributes).map(([name, value]) => {
    const words = /^data-|^class$/.test(name) ? value.split(/([\s,!]+)/).map((word) => (word === wrong ? right : word)) : [value]
    return [name, words.join('')]
  })
  return markupOf(element, Object.fromEntries(entries))
}

/** A category or service that the site does not have: it is never granted, and the element waits for ever. */
function unknownNames(element: PageElement, facts: Facts): Finding[] {
  const { needs } = element
  if (!needs || !(isLabelled(element) || isHoldable(element))) return []
  const known = [NECESSARY, ...Object.keys(facts.asked.categories), ...Object.keys(facts.data.services)]
  const names = [...needs.categories, ...(needs.service === undefined ? [] : [needs.service])]
  if (!names.some(Boolean))
    return [aFinding('no-name', markupOf(element), { where: [markupOf(element)], values: { names: known.join(', ') } })]
  return names
    .filter((name) => name && !known.includes(name))
    .map((name) => {
      const closest = closestName(name, known)
      return aFinding('unknown-name', `${name} ${markupOf(element)}`, {
        values: { name, closest: closest ?? '', names: known.join(', ') },
        where: [markupOf(element)],
        lines: closest ? [renamed(element, name, closest)] : [],
      })
    })
}

/** True for a label on something that has no way of waiting: the gate passes it over. */
function isWithoutEffect(element: PageElement): boolean {
  if (!isLabelled(element) || element.tag === 'script' || element.tag === 'template') return false
  const { attributes } = element
  const hasSource = ['src', 'srcset', 'href', 'data'].some((name) => name in attributes || `data-${name}` in attributes)
  return !isMedium(element) || !hasSource
}

/** True for an element that waits, and that the gate of this site does not look after. */
const isForgotten = (element: PageElement, { data }: Facts): boolean => {
  const { attributes, tag, needs, foreignNeeds } = element
  if (tag === 'script') return attributes.type === 'text/plain' && !needs && !!foreignNeeds
  const waits = ['src', 'srcset', 'href', 'data'].some((name) => `data-${name}` in attributes && !(name in attributes))
  return isMedium(element) && waits && !isLabelled(element) && (attributes['data-service'] ?? '') in data.services
}

function forgotten(element: PageElement, { data }: Facts): Finding {
  const service = element.attributes['data-service'] ?? element.foreignNeeds?.service ?? ''
  const category = data.services[service]?.category ?? element.foreignNeeds?.categories.join(' ') ?? ''
  const label = service ? labelOf(service, category) : { 'data-consent': category }
  const { type, ...others } = element.attributes
  return aFinding('never-released', markupOf(element), {
    where: [markupOf(element)],
    lines: [markupOf(element, { ...(type !== undefined && { type }), ...label, ...others, ...label })],
  })
}

/** Labels that do not do what their author meant. */
export const labels = (facts: Facts): Finding[] =>
  facts.elements.flatMap((element) => {
    const found = unknownNames(element, facts)
    if (isWithoutEffect(element)) {
      const label = { 'data-consent': element.attributes['data-consent'] ?? '' }
      const template = markupOf({ ...element, tag: 'template', attributes: label })
      found.push(
        aFinding('label-without-effect', markupOf(element), {
          values: { tag: element.tag },
          where: [markupOf(element)],
          lines: [template],
        }),
      )
    }
    if (isForgotten(element, facts) && !isNotHeld(element, facts)) found.push(forgotten(element, facts))
    return found
  })
