/** Gate. Start: the first and smallest code on a page. Reads the choice, holds the page to it, and asks for more only when something must be shown. */
import {
  type ChoiceInForce,
  type Deciding,
  type Host,
  isAllowed,
  type PartHandle,
  type PartName,
  type Placet,
  snapshotOf,
  type TagData,
} from '@placet/model'
import { OUTBOX_KEY, readOutbox, touchOutbox } from '../store/outbox.ts'
import { shieldSaved } from '../store/saved-choice.ts'
import { createStore } from '../store/store.ts'
import { CLOSED, readVisit } from '../store/visit.ts'
import { createApi, emit } from './api.ts'
import { createGate } from './gate.ts'
import { createPartLoader, type LoadedParts } from './load-part.ts'
import type { Needs } from './needs.ts'

type Layer = 'notice' | 'preferences' | 'policy'
/** A part, seen as what can be asked of it. */
type Asked = Partial<Record<keyof PartHandle, (...given: unknown[]) => unknown>>
type Queue = Placet | ((api: Placet) => void)[]

const page = window as unknown as { placet?: Queue }
/** Made ready before anybody asked for it. */
const isPrerendering = () => (document as { prerendering?: boolean }).prerendering

/** The page's language, or the one the tag was told, among those the site offers. */
function languageOf(data: TagData, script: HTMLOrSVGScriptElement | null): string {
  const wanted = `${script?.dataset.lang || document.documentElement.lang}-`.toLowerCase()
  return data.languages.find((language) => wanted.startsWith(`${language}-`)) ?? (data.languages[0] as string)
}

/** Safari has no idle callback; a later task is late enough. */
const whenIdle = (work: () => void) => (window.requestIdleCallback ?? setTimeout)(work, { timeout: 999 } as never)
const fault = (code: string, error: unknown) => emit('fault', { code, message: `${error}` })

/** Starts Placet on this page; a second tag leaves everything to the first. `readNeeds` understands the markup of its pages. */
export function start(data: TagData, readNeeds: (element: HTMLElement, known: object) => Needs | undefined): void {
  const queued = page.placet
  if ((queued as Partial<Placet> | undefined)?.version) return
  const script = document.currentScript
  const language = languageOf(data, script)
  const parts: LoadedParts = {}
  const names = Object.keys({ ...data.categories, ...data.services })
  /** While a refusal waits for its full record: everything is denied already, and the page must not reload yet. */
  let isShielded = false

  function changed(now: ChoiceInForce, before: ChoiceInForce): void {
    const gained = (to: ChoiceInForce, from: ChoiceInForce) =>
      names.filter((name) => isAllowed(name, to, data) && !isAllowed(name, from, data))
    const granted = gained(now, before)
    const denied = gained(before, now)
    const mustReload = gate._retract(denied[0]) && !isShielded
    if (!now.ask[0]) parts.notice?.hide?.()
    if (granted[0] || denied[0]) {
      emit('change', { decision: snapshotOf(now), granted, denied, first: !before.saved })
      // Whatever starts, starts after the press was answered.
      soon()
    }
    // Only a reload ends what cannot be told to stop. What takes the record along also keeps the last words of running scripts in (LAW-28).
    if (mustReload) {
      void ask('sync', 'leave', denied)
      // The network may hang; the page goes all the same.
      setTimeout(() => location.reload(), 999)
    }
  }

  const { inForce, refresh } = createStore(data, changed)

  /** Names told as held. Once is enough: a page may hold hundreds of elements for the same. */
  const told = new Set()

  function blocked(name: string, isEmbed?: boolean): void {
    if (!told.has(name)) emit('blocked', { name })
    told.add(name)
    if (isEmbed) whenIdle(() => ask('placeholder'))
  }

  const gate = createGate(data, inForce, blocked, fault, readNeeds)

  /** Has a part come, and asks something of it, if anything. A part that could not be had answers `undefined`. */
  async function ask(name: PartName, what?: keyof PartHandle, ...given: unknown[]): Promise<unknown> {
    const part = (await load(name)) as Asked | undefined
    return part?.[what as keyof PartHandle]?.(...given)
  }

  /** A refusal is in force before anything is fetched; a grant waits for the code that can record it. */
  async function decide(deciding: Deciding): Promise<void> {
    const { sync, notice } = parts
    const maker = sync ?? notice
    if (maker) maker.decide?.(deciding)
    else {
      // All that this device knows, also what a page need not know to start.
      refresh()
      const before = inForce()
      isShielded = Object.values({ ...deciding.choices, ...deciding.services }).includes('denied')
      if (isShielded) {
        shieldSaved(data.domain)
        // This reads the cookies back: what was written may still be on its way to other tabs, and they are to look after it has arrived.
        refresh('0')
        touchOutbox()
      }
      const finished = ask('sync', 'decide', deciding, isShielded ? before : undefined).then(() => {
        isShielded = false
        refresh()
      })
      if (!isShielded) await finished
    }
    // After the press was answered; nobody waits for it.
    setTimeout(ask, 20, 'sync', 'send')
  }

  const show = (layer: Layer = 'notice') => ask(layer, 'show', document.activeElement) as Promise<void>

  const placet = createApi(data, {
    inForce,
    allows: (name) => isAllowed(name, inForce(), data),
    decide: (action, choices, services) => decide({ action, layer: 'api', choices, services, noticeHash: '', language }),
    show,
    hide() {
      for (const part of Object.values(parts)) part.hide?.()
    },
    receipt: () => ask('sync', 'receipt'),
  })
  const host: Host = {
    data,
    placet,
    language,
    inForce,
    decide,
    refresh,
    emit,
    load: (name) => load(name),
    ...gate,
  }
  const load = createPartLoader(host, parts, fault)

  /** Draws the panels that the page has a place for; a part draws into a place once. */
  function fillPanels(): void {
    for (const into of document.querySelectorAll<HTMLElement>('[data-placet-embed]')) {
      const placetEmbed = into.dataset.placetEmbed
      void ask(placetEmbed === 'policy' ? placetEmbed : 'preferences', 'embed', into, placetEmbed)
    }
  }

  const observer = new MutationObserver(soon)

  /** Looks once for all that happens within a moment: a page that keeps drawing pays for one look, not for each node. What is held stays inert meanwhile. */
  function soon(): void {
    observer.disconnect()
    setTimeout(watch, 50)
  }

  function watch(): void {
    // Whatever happens while a page is made ready must not run anything (WEB-14).
    if (isPrerendering()) return
    gate.look()
    fillPanels()
    observer.observe(document, { childList: true, subtree: true })
  }

  function serve(): void {
    const isAsking = inForce().ask[0]
    // Who agreed to everything has nothing to remember for the visit: what was withdrawn in it, if anything, is granted again.
    const visit = (isAsking || !names.every(placet.allows)) && readVisit()
    const isOpen = visit !== CLOSED
    // Called for by nobody: the notice looks once more whether there is anything to ask. First, so that it travels while the page is looked through.
    if (isAsking && isOpen) void ask('notice', 'show')
    document.addEventListener('click', (event) => {
      const opener = (event.target as Element).closest?.<HTMLElement>('[data-placet-open]')
      if (!opener) return
      event.preventDefault()
      void show(opener.dataset.placetOpen as Layer)
    })
    addEventListener('storage', heard)
    addEventListener('pageshow', heard)
    addEventListener('visibilitychange', heard)
    // For web developers; it looks and never decides.
    if (script?.hasAttribute('data-doctor') || document.URL.includes('placet-doctor')) void ask('doctor')
    document.addEventListener('DOMContentLoaded', watch)
    watch()
    whenIdle(() => {
      if (!document.querySelector('[data-placet-open]')) void ask('reopen', 'show')
      if ((visit && isOpen) || readOutbox().some((row) => !row.state)) void ask('sync', 'send')
    })
  }

  // Only our own key among all that other tabs may write; the other events carry none. A page that is shown for the first time was read just now.
  const heard = ({ key = OUTBOX_KEY, persisted = true }: Partial<StorageEvent & PageTransitionEvent>) =>
    key === OUTBOX_KEY && persisted && refresh()
  page.placet = placet
  // Told to those who ask: most pages have nobody who does.
  emit('ready', {
    get decision() {
      return placet.decision
    },
  })
  if (Array.isArray(queued)) placet.push(...queued)
  // A page made ready before anybody asked for it neither shows, nor counts, nor runs anything (WEB-14).
  // Much may have been decided elsewhere before it is shown.
  if (isPrerendering())
    document.addEventListener('prerenderingchange', () => {
      refresh()
      serve()
    })
  else serve()
}
