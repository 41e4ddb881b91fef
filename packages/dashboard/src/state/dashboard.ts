/** State. Dashboard: session, view, figures, access and language together. Pages read signals here and call what changes them. */
import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Api } from '../api.ts'
import { type Access, createAccess } from './access.ts'
import { type Day, dayOf } from './day.ts'
import { createLanguage, type Keeper, type LanguageState } from './language.ts'
import { isAccessPage, joinSecretOf, type Place, parsePlace } from './place.ts'
import { createReading, type Reading, siteOf } from './reading.ts'
import { createRegister, type Register } from './register.ts'
import { createSession, type Session } from './session.ts'
import { parseView, printView, type View } from './view.ts'

/** What the browser lends. */
export interface Ambient {
  api: Api
  nowMs(): number
  /** The fragment of the address holds the view. */
  address: { hash(): string; go(hash: string): void; onChange(listener: () => void): () => void }
  keeper: Keeper
  /** Languages the reader prefers, best first. */
  preferred: readonly string[]
}

export interface Dashboard {
  session: Session
  reading: Reading
  access: Access
  register: Register
  language: LanguageState
  api: Api
  /** Which page stands. */
  place: ReadonlySignal<Place>
  view: ReadonlySignal<View>
  go(view: View): void
  /** Goes to an address of any page, `#` included. */
  goTo(hash: string): void
  /** Reads the same view again. */
  refresh(): Promise<void>
  nowMs(): number
  /** The UTC day that it is. */
  today(): Day
}

/** Starts reading at once; `stop` ends it. */
export function createDashboard(ambient: Ambient): { dashboard: Dashboard; stop(): void } {
  const session = createSession(ambient.api)
  const reading = createReading(ambient.api, { nowMs: ambient.nowMs, onSessionEnd: session.ended })
  const access = createAccess(ambient.api.access, session)
  const register = createRegister(ambient.api.register, session)
  const view = signal(parseView(ambient.address.hash()))
  const place = signal(parsePlace(ambient.address.hash()))
  const open = () => {
    const secret = joinSecretOf(ambient.address.hash())
    return secret === null ? session.load() : session.openLink(secret)
  }
  const stopListening = ambient.address.onChange(() => {
    view.value = parseView(ambient.address.hash())
    place.value = parsePlace(ambient.address.hash())
    if (joinSecretOf(ambient.address.hash()) !== null) void open()
  })

  async function refresh(): Promise<void> {
    const phase = session.phase.value
    const { page } = place.value
    if (phase.at === 'open' && page === 'rates') return reading.read(view.value, phase.session.sites)
    reading.forget()
    if (phase.at !== 'open') {
      access.forget()
      register.forget()
    } else if (isAccessPage(page)) await access.read(page)
    else if (page === 'requests') {
      const site = siteOf(view.value, phase.session.sites)
      if (site) await register.read(site.id)
    }
  }
  // Follows the session and the view: whoever signs in sees the view that the address names.
  const stopFollowing = effect(() => void refresh())
  void open()

  return {
    dashboard: {
      session,
      reading,
      access,
      register,
      language: createLanguage(ambient.keeper, ambient.preferred),
      api: ambient.api,
      place,
      view,
      goTo: ambient.address.go,
      go: (wanted) => ambient.address.go(printView(wanted)),
      refresh,
      nowMs: ambient.nowMs,
      today: () => dayOf(ambient.nowMs()),
    },
    stop() {
      stopFollowing()
      stopListening()
    },
  }
}
