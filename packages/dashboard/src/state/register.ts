/** State. Register: the requests of one site as last read, and what changes them. */
import type { RegisterAnswer } from '@placet/model'
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Answer, Failure } from '../ask.ts'
import type { RegisterApi } from '../register-api.ts'
import type { Session } from './session.ts'

export interface Register {
  api: RegisterApi
  /** Never those of one site under the name of another. */
  answer: ReadonlySignal<(RegisterAnswer & { site: string }) | null>
  failure: ReadonlySignal<Failure | null>
  read(site: string): Promise<void>
  /** Changes something, then reads the register again. Resolves to what came of it. */
  change<T>(site: string, work: (csrf: string) => Promise<Answer<T>>): Promise<Answer<T>>
  /** Drops everything, so that nothing is left for whoever signs in next. */
  forget(): void
}

export function createRegister(api: RegisterApi, session: Pick<Session, 'phase' | 'ended'>): Register {
  const answer = signal<(RegisterAnswer & { site: string }) | null>(null)
  const failure = signal<Failure | null>(null)
  let wanted = ''

  async function read(site: string): Promise<void> {
    if (wanted !== site) answer.value = null
    wanted = site
    const found = await api.list(site)
    if (wanted !== site) return
    failure.value = found.ok ? null : found.failure
    if (found.ok) answer.value = { ...found.value, site }
    else if (found.failure.status === 401) session.ended()
  }

  return {
    api,
    answer,
    failure,
    read,
    async change(site, work) {
      const phase = session.phase.value
      const done = await work(phase.at === 'open' ? phase.session.csrf : '')
      if (done.ok) await read(site)
      else if (done.failure.status === 401) session.ended()
      return done
    },
    forget() {
      wanted = ''
      answer.value = null
      failure.value = null
    },
  }
}
