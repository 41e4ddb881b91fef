/** Gate. Holds what asks for consent, releases it when granted, takes it back when withdrawn. Reads the decision, never changes it. */
import { type ChoiceInForce, NECESSARY, type TagData } from '@placet/model'
import { hideMedium, isWaiting, runScript, showMedium, unwrapTemplate } from './activate.ts'
import { HELD, mayAct, type Needs } from './needs.ts'

export type HeldListener = (element: HTMLElement, needs: string[], release: () => void) => void

export interface Gate {
  /** Looks through the page: releases what may act now, holds the rest. */
  look(): void
  /** Takes back what may no longer act. Returns true when something that ran cannot be stopped without a reload. */
  _retract(isWithdrawal: unknown): boolean
  /** Needs of what ran and cannot be taken back. */
  readonly ran: Needs[]
  /** Embeds that wait, now and later. */
  onHeld(listener: HeldListener): void
}

/** What lets a browser do what is more urgent first. */
interface Yielding {
  scheduler?: { yield?(): Promise<void> }
}

/** Embeds that take up room and so get a placeholder. A template has one where its title says what will stand there. */
const EMBEDS = 'iframe,object,embed,template[title],video,audio'

/** All that the gate looks after, as one condition to which others may be added. */
const WAITING = `:is(${HELD})`

/** Asks for nothing: what a visitor lets in this once. */
const NOTHING = { categories: [NECESSARY] } as unknown as Needs

const isScript = (element: Element): element is HTMLScriptElement => element.matches('script')
const isTemplate = (element: Element): element is HTMLTemplateElement => element.matches('template')

/** The parser may pause inside an element: until something follows it, its text may be half of what was written. */
const isComplete = (node: Node | null): boolean =>
  document.readyState !== 'loading' || ((node && (node.nextSibling || isComplete(node.parentNode))) as boolean)

export function createGate(
  data: TagData,
  inForce: () => ChoiceInForce,
  blocked: (names: string, isEmbed?: boolean) => void,
  fault: (code: string, error: unknown) => void,
  readNeeds: (element: HTMLElement, known: object) => Needs | undefined,
): Gate {
  /** Elements that wait and were told of, and scripts whose turn will come. */
  let reported = new WeakSet<Element>()
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
    const start = async () => {
      // Between two scripts the browser may answer and paint, where it offers that.
      await (ran[0] && (window as unknown as Yielding).scheduler?.yield?.())
      queued.delete(script)
      // The choice may have changed while scripts before this one were loading.
      if (!script.isConnected || !may(needs)) return
      note(needs)
      return runScript(script)
    }
    queued.add(script)
    if (script.hasAttribute('async')) start().catch(failed)
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

  /** "This once" releases this element only and leaves no record; the next withdrawal ends it. */
  function showOnce(element: HTMLElement, needs: Needs): void {
    if (isTemplate(element)) open(element, NOTHING)
    else show(element, needs)
  }

  function hold(element: HTMLElement, needs: Needs): void {
    if (reported.has(element)) return
    reported.add(element)
    const isEmbed = element.matches(EMBEDS)
    if (isEmbed) for (const listener of listeners) listener(element, namesOf(needs), () => showOnce(element, needs))
    blocked(`${namesOf(needs)}`, isEmbed)
  }

  /**
   * Selects what names a category of which nothing is granted, and so cannot act; the page hears that it waits. Where a service was chosen
   * by name it may have been granted against its category: then nothing is selected.
   */
  function idle(): string[] {
    const { choices, services } = inForce()
    return Object.keys(choices).map((id) => {
      const marked = `[data-consent~=${id}]`
      // An element that no page has.
      if (choices[id] === 'granted' || Object.keys(services)[0]) return 'o'
      if (document.querySelector(WAITING + marked)) blocked(id)
      return marked
    })
  }

  /** The browser itself passes over what cannot act, so that a page with hundreds of such elements pays for none; embeds among them have something to show. */
  function look(): void {
    for (const element of document.querySelectorAll<HTMLElement>(`${WAITING}:not(:is(${idle()}):not(${EMBEDS}))`)) {
      // A script of another type runs by itself, whoever labelled it.
      const act = isScript(element)
        ? element.type === 'text/plain' && !queued.has(element) && run
        : isTemplate(element)
          ? open
          : isWaiting(element) && show
      const needs = act && isComplete(element) && readNeeds(element, data.categories)
      if (needs) (may(needs) ? act : hold)(element as never, needs)
    }
  }

  function retract(isWithdrawal: unknown): boolean {
    for (const [element, needs] of shown) {
      // What is shown this once was never granted: only a withdrawal ends it, not every look at the device.
      if (!isWithdrawal || may(needs)) continue
      shown.delete(element)
      hideMedium(element)
    }
    return ran.some((needs) => !may(needs) && !data.canStop?.includes(needs.service as string))
  }

  return {
    ran,
    look,
    _retract: retract,
    onHeld(listener) {
      listeners.push(listener)
      reported = new WeakSet()
      look()
    },
  }
}
