/** Widget. A host as the tag lends it, without a tag: decisions change what is in force, events go through the document. */
import {
  type Choice,
  type ChoiceInForce,
  type Deciding,
  type DisplayWire,
  type Host,
  isAllowed,
  type PartHandle,
  type PartName,
  type PlacetEvents,
  type TagData,
} from '@placet/model'
import { h, render } from 'preact'

type Held = Parameters<Parameters<Host['onHeld']>[0]>

export interface AHost {
  host: Host
  /** What ran on this page. */
  ran: Host['ran']
  decided: Deciding[]
  /** Layers shown and hidden, in order. */
  events: string[]
  displays: Omit<DisplayWire, 'device'>[]
  /** Parts that `load` gives back; a missing one could not be loaded. */
  parts: Partial<Record<PartName, PartHandle>>
  inForce: ChoiceInForce
  /** An element that waits appears on the page. */
  hold(...held: Held): void
  /** Another tab, or a script of the page, changes what is granted. */
  change(choices: Record<string, Choice>): void
}

const data: TagData = {
  site: 'site',
  sdk: '1.0.0',
  parts: 'https://consent.example/s/site.{part}.{lang}.js',
  languages: ['fr'],
  categories: { functional: 'f1', analytics: 'a1', marketing: 'm1' },
  services: { video: 'functional', matomo: 'analytics', posthog: 'analytics', pixel: 'marketing' },
}

/** Nobody decided anything yet, unless told otherwise. */
export function aHost(state: Partial<ChoiceInForce> = {}): AHost {
  const listeners: Parameters<Host['onHeld']>[0][] = []
  const a: AHost = {
    ran: [],
    decided: [],
    events: [],
    displays: [],
    parts: {},
    inForce: {
      saved: undefined,
      choices: { functional: 'denied', analytics: 'denied', marketing: 'denied' },
      services: {},
      ask: Object.keys(data.categories),
      last: undefined,
      n: 0,
      ...state,
    },
    hold: (...held) => {
      for (const listener of listeners) listener(...held)
    },
    change(choices) {
      a.inForce = { ...a.inForce, choices: { ...a.inForce.choices, ...choices } }
      a.host.emit('change', {} as PlacetEvents['change'])
    },
    host: {
      data,
      language: 'fr',
      inForce: () => a.inForce,
      decide: async (deciding) => {
        a.decided.push(deciding)
        const { n, choices } = a.inForce
        a.inForce = { ...a.inForce, n: n + 1, ask: [], choices: { ...choices, ...deciding.choices }, services: { ...deciding.services } }
      },
      refresh: () => {},
      emit(event, detail) {
        if (event === 'show' || event === 'hide') a.events.push(`${event} ${(detail as { layer: string }).layer}`)
        document.dispatchEvent(new CustomEvent(`placet:${event}`, { detail }))
      },
      load: async (name) => a.parts[name],
      get ran() {
        return a.ran
      },
      onHeld: (listener) => void listeners.push(listener),
      placet: {
        allows: (name: string) => isAllowed(name, a.inForce, data),
        show: async (layer: PartName) => a.parts[layer]?.show?.(document.activeElement),
        on: (event: string, listener: (detail: never) => void) => {
          const heard = (dom: Event) => listener((dom as CustomEvent).detail as never)
          document.addEventListener(`placet:${event}`, heard)
          return () => document.removeEventListener(`placet:${event}`, heard)
        },
      } as unknown as Host['placet'],
    },
  }
  a.parts.draw = { preact: { h, render } }
  globalThis.fetch = async (_, init) => {
    a.displays.push(JSON.parse(`${init?.body}`))
    return new Response()
  }
  return a
}

/** A choice that was made on this device. */
export const aSavedChoice = (items: Record<string, Choice>): NonNullable<ChoiceInForce['saved']> => ({
  site: 'site',
  n: 1,
  action: 'save',
  layer: 'notice',
  decidedAtMs: Date.UTC(2026, 10, 23),
  validUntilMs: Date.UTC(2027, 4, 23),
  consentId: 'the-consent-id-of-this',
  noticeHash: '',
  items: Object.fromEntries(Object.entries(items).map(([id, choice]) => [id, { choice, terms: 'x' }])),
})

/** Lets promises that are settled run their course. */
export const settled = (ms = 0): Promise<void> => new Promise((next) => setTimeout(next, ms))
/** Lets what was shown be counted, which waits until it is on screen. */
export const counted = (): Promise<void> => settled(120)

/** The control with this public name or selector, in the page or in an open shadow root. */
export function control(hook: string, within: ParentNode = document): HTMLElement {
  const search = (root: ParentNode): HTMLElement | undefined => {
    const found = root.querySelector<HTMLElement>(/^[[.]/.test(hook) ? hook : `[data-placet="${hook}"]`)
    if (found) return found
    for (const element of root.querySelectorAll('*')) {
      const inside = element.shadowRoot && search(element.shadowRoot)
      if (inside) return inside
    }
    return undefined
  }
  const found = search(within)
  if (!found) throw new Error(`There is no ${hook}`)
  return found
}

/** An empty page with this content, and nothing left of what earlier tests showed. */
export async function aPage(content: string): Promise<void> {
  document.getElementById('placet-root')?.replaceChildren()
  document.body.innerHTML = content
  sessionStorage.clear()
  await settled()
}
