/** State. Session: who is here. First run, signed out, or signed in with the sites that may be seen. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Api, Failure, SessionInfo } from '../api.ts'

export type Phase =
  | { at: 'loading' }
  | { at: 'failed'; failure: Failure }
  | { at: 'set-up' }
  /** `why`: the session ran out; or somebody has set up in the meantime. */
  | { at: 'sign-in'; why: 'ended' | 'set-up-done' | 'joined' | 'join-over' | null }
  /** Whoever holds a link chooses a password. */
  | { at: 'join'; secret: string; name: string; isReset: boolean }
  | { at: 'open'; session: SessionInfo }

export interface Session {
  phase: ReadonlySignal<Phase>
  /** Asks who is here. */
  load(): Promise<void>
  /** Asks whose link it is. */
  openLink(secret: string): Promise<void>
  join(form: { secret: string; password: string }): Promise<Failure | null>
  /** Each resolves to what went wrong, or to `null`. */
  signIn(form: { name: string; password: string; code?: string }): Promise<Failure | null>
  setUp(form: { secret: string; name: string; password: string }): Promise<Failure | null>
  signOut(): Promise<Failure | null>
  /** To be called when any answer says that the session is over. */
  ended(): void
}

export function createSession(api: Api): Session {
  const phase = signal<Phase>({ at: 'loading' })
  return {
    phase,
    async load() {
      const answer = await api.session()
      if (answer.ok) phase.value = { at: 'open', session: answer.value }
      else if (answer.failure.code === 'SETUP_NEEDED') phase.value = { at: 'set-up' }
      else if (answer.failure.status === 401) phase.value = { at: 'sign-in', why: null }
      else phase.value = { at: 'failed', failure: answer.failure }
    },
    async openLink(secret) {
      const answer = await api.access.joinName(secret)
      if (answer.ok) phase.value = { at: 'join', secret, ...answer.value }
      else if (answer.failure.status === 404) phase.value = { at: 'sign-in', why: 'join-over' }
      else phase.value = { at: 'failed', failure: answer.failure }
    },
    async join(form) {
      const answer = await api.access.join(form)
      if (answer.ok) phase.value = { at: 'sign-in', why: 'joined' }
      else if (answer.failure.status === 404) phase.value = { at: 'sign-in', why: 'join-over' }
      else return answer.failure
      return null
    },
    async signIn(form) {
      const answer = await api.signIn(form)
      if (!answer.ok) return answer.failure
      phase.value = { at: 'open', session: answer.value }
      return null
    },
    async setUp(form) {
      const answer = await api.setUp(form)
      if (answer.ok) phase.value = { at: 'open', session: answer.value }
      else if (answer.failure.status === 409) phase.value = { at: 'sign-in', why: 'set-up-done' }
      else return answer.failure
      return null
    },
    async signOut() {
      if (phase.value.at !== 'open') return null
      const answer = await api.signOut(phase.value.session.csrf)
      // A session that is already over is signed out just as well.
      if (!answer.ok && answer.failure.status !== 401) return answer.failure
      phase.value = { at: 'sign-in', why: null }
      return null
    },
    ended() {
      if (phase.value.at === 'open') phase.value = { at: 'sign-in', why: 'ended' }
    },
  }
}
