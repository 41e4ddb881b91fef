/** Gate. Holds what asks for consent, releases it when granted, takes it back when withdrawn. Reads the decision, never changes it. */
import { type ChoiceInForce, NECESSARY, type TagData } from '@placet/model'
import { hideMedium, isWaiting, runScript, showMedium, unwrapTemplate } from './activate.ts'
import { HELD, mayAct, type Needs } from './needs.ts'

export type HeldListener = (element: HTMLElement, needs: string[], release: () => void) => void

export interface Gate {
  /**
   * Looks through the page: releases what may act now, holds the rest. What already waits is looked at only after a change of the decision,
   * so that a page that keeps drawing pays little.
   */
  look(isChange?: boolean): void
  /** Takes back what may no longer act. Returns true when something that ran cannot be stopped without a reload. */
  _retract(isWithdrawal: unknown): boolean
  /** Needs of what ran and cannot be taken back. */
  readonly ran: Needs[]
  /** Embeds that wait, now and later. */
  onHeld(listener: HeldListener): void
}

/** Embeds that take up room and so get a placeholder. A template has one where its title says what will stand there. */
const EMBEDS = 'iframe,object,embed,video,audio,template[title]'

/** Asks for nothing: what a visitor lets in this once. */
const NOTHING = { categories: [NECESSARY] } as unknown as Needs

const isScript = (element: Element): element is HTMLScriptElement => element.tagName === 'SCRIPT'
const isTemplate = (element: Element): element is HTMLTemplateElement => element.tagName === 'TEMPLATE'

/** The parser may pause inside an element: until something follows it, its text may be half of what was written. */
const isComplete = (node: Node | null): boolean =>
  document.readyState !== 'loading' || ((node && (node.nextSibling || isComplete(node.parentNode))) as boolean)

export function createGate(
  data: TagData,
  inForce: () => ChoiceInForce,
  blocked: (names: string, isEmbed: boolean) => void,
  fault: (code: string, error: unknown) => void,
  readNeeds: (element: HTMLElement) => Needs | undefined,
): Gate {
  /** Elements that wait and were reported, scripts whose turn will come, and embeds that may show a placeholder. */
  const reported = new WeakSet<Element>()
  const queued = new WeakSet<Element>()
  const listeners: HeldListener[] = []
  /** Media shown, with what they needed. */
  const shown = new Map<HTMLElement, Needs>()
  /** Needs of what ran and cannot be taken back. */
  const ran: Needs[] = []
  let queue: Promise<unknown> = Promise.resolve()

  const failed = (error: unknown) => fault('NOT_RELEASED', error)
  const may = (needs: Needs) => mayAct(needs, inForce(), data)
  const namesOf = ({ categories, service }: Needs) => categories.concat(service ?? [])

  /** What ran for want of a grant need not be undone by one. */
  const note = (needs: Needs) => needs._isNegated || ran.push(needs)

  /** Runs in turn: an inline script waits for the external one before it, and one that fails stops nobody. */
  function run(script: HTMLScriptElement, needs: Needs): void {
    const start = () => {
      queued.delete(script)
      // The choice may have changed while scripts before this one were loading.
      if (!script.isConnected || !may(needs)) return
      note(needs)
      return runScript(script)
    }
    queued.add(script)
    if (script.hasAttribute('async')) Promise.resolve().then(start).catch(failed)
    else queue = queue.then(start).catch(failed)
  }

  function show(element: HTMLElement, needs: Needs): void {
    shown.set(element, needs)
    try {
      showMedium(element)
    } catch (error) {
      failed(error)
    }
  }

  /** Puts a template's content in its place, and has its scripts run. */
  function open(template: HTMLTemplateElement, needs: Needs): void {
    note(needs)
    for (const script of unwrapTemplate(template)) run(script, needs)
  }

  /** Tells of what waits, if it is an embed; returns whether it is. "This once" releases this element only and leaves no record; the next withdrawal ends it. */
  function tell(element: HTMLElement, needs: Needs, to: HeldListener[]): boolean {
    const isEmbed = element.matches(EMBEDS)
    if (isEmbed)
      for (const listener of to)
        listener(element, namesOf(needs), () => (isTemplate(element) ? open(element, NOTHING) : show(element, needs)))
    return isEmbed
  }

  /** Calls back for each element that waits, with what it needs; for those reported before only where wanted. */
  function eachHeld(isReported: boolean | undefined, found: (element: HTMLElement, needs: Needs) => void): void {
    for (const element of document.querySelectorAll<HTMLElement>(HELD)) {
      if (!isReported && reported.has(element)) continue
      const isHeld = isScript(element) ? element.type === 'text/plain' && !queued.has(element) : isTemplate(element) || isWaiting(element)
      const needs = isHeld && isComplete(element) && readNeeds(element)
      if (needs) found(element, needs)
    }
  }

  function look(isChange?: boolean): void {
    eachHeld(isChange, (element, needs) => {
      if (may(needs)) {
        const act = isScript(element) ? run : isTemplate(element) ? open : show
        act(element as never, needs)
      } else if (!reported.has(element)) {
        reported.add(element)
        blocked(`${namesOf(needs)}`, tell(element, needs, listeners))
      }
    })
  }

  function retract(isWithdrawal: unknown): boolean {
    for (const [element, needs] of shown) {
      // What is shown this once was never granted: only a withdrawal ends it, not every look at the device.
      if (!isWithdrawal || may(needs)) continue
      shown.delete(element)
      hideMedium(element)
    }
    return ran.some((needs) => !may(needs) && !data.canStop?.includes(needs.service ?? ''))
  }

  return {
    look,
    _retract: retract,
    ran,
    onHeld(listener) {
      listeners.push(listener)
      eachHeld(true, (element, needs) => reported.has(element) && tell(element, needs, [listener]))
    },
  }
}
