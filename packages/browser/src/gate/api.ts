/** Gate. API: `window.placet`, as the contract promises it. */
import {
  type Action,
  type Choice,
  type ChoiceInForce,
  type Choices,
  type Placet,
  type PlacetEvent,
  type PlacetEvents,
  snapshotOf,
  type TagData,
} from '@placet/model'

/** What the API asks of the tag behind it. */
export interface Behind {
  inForce(): ChoiceInForce
  allows(name: string): boolean
  decide(action: Action, choices: Choices, services: Choices): Promise<void>
  show: Placet['show']
  hide: Placet['hide']
  receipt: Placet['receipt']
}

/** Every event is a DOM event on `document` as well. */
export function emit<E extends PlacetEvent>(event: E, detail: PlacetEvents[E]): void {
  document.dispatchEvent(new CustomEvent(`placet:${event}`, { detail }))
}

export function createApi({ sdk, categories }: TagData, { inForce, decide, ...own }: Behind): Placet {
  const all = (choice: Choice) => Object.fromEntries(Object.keys(categories).map((id) => [id, choice]))

  const api: Placet = {
    version: sdk,
    get decision() {
      return snapshotOf(inForce())
    },
    ...own,
    when: (name) =>
      new Promise((resolve) => {
        const check = () => own.allows(name) && resolve()
        check()
        api.on('change', check)
      }),
    acceptAll: () => decide('accept-all', all('granted'), {}),
    rejectAll: () => decide('reject-all', all('denied'), {}),
    save: ({ choices, services }) => decide('save', choices ?? {}, services ?? {}),
    withdraw: () => decide('withdraw-all', all('denied'), {}),
    on(event, listener) {
      const heard = (dom: Event) => listener((dom as CustomEvent).detail)
      document.addEventListener(`placet:${event}`, heard)
      // There is an API only once the state is known: whoever asks is late already.
      if (event === 'ready') queueMicrotask(() => listener({ decision: api.decision } as never))
      return () => document.removeEventListener(`placet:${event}`, heard)
    },
    push(...work) {
      // A page's fault in one callback is the page's: it is reported as such and stops nobody else.
      for (const fn of work) queueMicrotask(() => fn(api))
    },
  }
  return api
}
