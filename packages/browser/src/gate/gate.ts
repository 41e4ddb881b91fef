/** Gate. Holds what asks for consent, releases it when granted, takes it back when withdrawn. Reads the decision, never changes it. */
import type { ChoiceInForce, TagData } from '@placet/model'
import { hasSource, hideMedium, runScript, showMedium, unwrapTemplate } from './activate.ts'
import { HELD, mayAct, type Needs, needsOf, type ReadForeign } from './needs.ts'

export type HeldListener = (element: HTMLElement, needs: string[], release: () => void) => void

export interface Gate {
  /** Looks through the page: releases what may act now, holds the rest. Call after each change of the decision. */
  pass(): void
  /** Takes back what may no longer act. Returns true when something that ran cannot be stopped without a reload. */
  retract(): boolean
  /** Embeds that wait, now and later. */
  onHeld(listener: HeldListener): () => void
}

/** Embeds that take up room and so get a placeholder. */
const EMBEDS = /^(IFRAME|OBJECT|EMBED|VIDEO)$/

/** The parser may pause inside an element: until something follows it, its text may be half of what was written. */
function isComplete(element: Element): boolean {
  for (let node: Node | null = element; node && document.readyState === 'loading'; node = node.parentNode) if (node.nextSibling) return true
  return document.readyState !== 'loading'
}

export function createGate(
  data: TagData,
  inForce: () => ChoiceInForce,
  blocked: (names: string[], url: string | undefined, isEmbed: boolean) => void,
  fault: (code: string, message?: string) => void,
  readForeign?: ReadForeign,
): Gate {
  /** Seen and waiting, or done: an element is reported once and acts once. */
  const known = new WeakSet<Element>()
  const done = new WeakSet<Element>()
  const listeners = new Set<HeldListener>()
  /** Media shown, with what they needed. */
  const shown = new Map<HTMLElement, Needs>()
  /** Needs of what ran and cannot be taken back. */
  const ran: Needs[] = []
  let queue: Promise<unknown> = Promise.resolve()

  const may = (needs: Needs) => mayAct(needs, inForce(), data)
  const namesOf = ({ categories, service }: Needs) => (service ? [...categories, service] : categories)

  /** Runs in turn: an inline script waits for the external one before it, and one that fails stops nobody. */
  function run(script: HTMLScriptElement, needs: Needs): void {
    done.add(script)
    const start = () => {
      // The choice may have changed while scripts before this one were loading.
      if (!may(needs)) {
        done.delete(script)
        return
      }
      if (!script.isConnected) return
      ran.push(needs)
      return runScript(script)
    }
    const failed = (error: unknown) => fault('SCRIPT_NOT_RELEASED', String(error))
    if (script.hasAttribute('async')) void Promise.resolve().then(start).catch(failed)
    else queue = queue.then(start).catch(failed)
  }

  function show(element: HTMLElement, needs: Needs): void {
    done.add(element)
    shown.set(element, needs)
    try {
      showMedium(element)
    } catch (error) {
      fault('EMBED_NOT_RELEASED', String(error))
    }
  }

  function act(element: HTMLElement, needs: Needs): void {
    if (element instanceof HTMLTemplateElement) {
      done.add(element)
      ran.push(needs)
      for (const script of unwrapTemplate(element)) run(script, needs)
    } else if (element instanceof HTMLScriptElement) run(element, needs)
    else if (hasSource(element)) show(element, needs)
  }

  const tell = (listener: HeldListener, element: HTMLElement, needs: Needs) =>
    // "This once": this element only, no record; the next withdrawal ends it.
    listener(element, namesOf(needs), () => done.has(element) || show(element, needs))

  const isEmbed = (element: HTMLElement) => EMBEDS.test(element.tagName) && hasSource(element)

  function pass(): void {
    for (const element of document.querySelectorAll<HTMLElement>(HELD)) {
      if (done.has(element) || element instanceof HTMLScriptElement !== element.matches('script[type="text/plain"]')) continue
      const needs = needsOf(element, readForeign)
      if (!needs || !isComplete(element)) continue
      if (may(needs)) act(element, needs)
      else if (!known.has(element)) {
        known.add(element)
        blocked(namesOf(needs), element.dataset.src ?? element.getAttribute('src') ?? undefined, isEmbed(element))
        if (isEmbed(element)) for (const listener of listeners) tell(listener, element, needs)
      }
    }
  }

  function retract(): boolean {
    for (const [element, needs] of shown) {
      if (may(needs)) continue
      shown.delete(element)
      hideMedium(element)
    }
    return ran.some((needs) => !may(needs) && !(needs.service && data.services[needs.service]?.canStop))
  }

  function onHeld(listener: HeldListener): () => void {
    listeners.add(listener)
    for (const element of document.querySelectorAll<HTMLElement>(HELD)) {
      const needs = needsOf(element, readForeign)
      if (needs && known.has(element) && !done.has(element) && isEmbed(element)) tell(listener, element, needs)
    }
    return () => listeners.delete(listener)
  }

  return { pass, retract, onHeld }
}
