/** State. Session: who is here. First run, signed out, or signed in with the sites that may be seen. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Api, Failure, SessionInfo } from '../api.ts'

export type Phase =
  | { at: 'loading' }
  | { at: 'failed'; failure: Failure }
  | { at: 'set-up' }
  /** `why`: the session ran out; or somebody has set up in the meantime. */
  | { at: 'sign-in'; why: 'ended' | 'set-up-done' | null }
  | { at: 'open'; session: SessionInfo }

export interface Session {
  phase: ReadonlySignal<Phase>
  /** Asks who is here. */
  load(): Promise<void>
  /** Each resolves to what went wrong, or to `null`. */
  signIn(form: { name: string; password: string }): Promise<Failure | null>
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
