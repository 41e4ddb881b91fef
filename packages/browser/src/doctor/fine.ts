/** Doctor. Fine: what is as it should be. A developer wants to see that everything is held, too. */
import type { Facts, PageElement } from './facts.ts'
import { mayActAt } from './may-act-at.ts'
import { isMedium } from './not-held.ts'

/** What waits, and how many of it. */
export interface Waiting {
  /** Categories and service, as the label names them. */
  name: string
  count: number
}

const isWaiting = ({ tag, attributes }: PageElement): boolean =>
  tag === 'script'
    ? attributes.type === 'text/plain'
    : tag === 'template' || ['src', 'srcset', 'href', 'data'].some((name) => `data-${name}` in attributes && !(name in attributes))

const counted = (names: readonly string[]): Waiting[] =>
  [...new Set(names)]
    .filter(Boolean)
    .sort()
    .map((name) => ({ name, count: names.filter((other) => other === name).length }))

const nameOf = ({ needs }: PageElement): string => [...(needs?.categories ?? []), needs?.service ?? ''].filter(Boolean).join(' + ')

/** Elements that the gate holds now. */
export const waiting = (facts: Facts): Waiting[] =>
  counted(facts.elements.filter((element) => element.needs && isWaiting(element) && !mayActAt(element.needs, facts)).map(nameOf))

/** Embeds that a visitor let in "this once": they were agreed to and leave no record (WEB-27). */
export const shownOnce = (facts: Facts): Waiting[] =>
  counted(
    facts.elements
      .filter((element) => isMedium(element) && element.wasHeld && !isWaiting(element) && element.needs && !mayActAt(element.needs, facts))
      .map(nameOf),
  )
