/** Storage. Rights: the register of what subjects asked for, and of what became of it (GDPR Art. 12(3)). */
import type { RequestState, Right } from '@placet/model'
import type { NewEntry } from './audit-storage.ts'

export interface RightsRequest {
  id: string
  site: string
  /** `subjectKeyOf` the consent id; `null` where it was not given. */
  subjectKey: string | null
  right: Right
  message: string
  /** Where the answer may be sent. */
  reply: string | null
  language: string
  openedAtMs: number
  dueAtMs: number
  state: RequestState
  /** Why it took longer; `null` where it did not. */
  extensionReason: string | null
  answer: string | null
  /** Why a part of it was refused; `null` where none was. */
  partReason: string | null
  /** Who extended or answered it last. */
  handledBy: string | null
  closedAtMs: number | null
}

/** What changes when somebody handles a request. */
export type Handled = Pick<RightsRequest, 'state' | 'dueAtMs' | 'extensionReason' | 'answer' | 'partReason' | 'handledBy' | 'closedAtMs'>

export interface RightsStorage {
  /** With an entry of the audit log where somebody enters it for a subject. */
  open(request: RightsRequest, entry?: NewEntry): Promise<void>
  find(site: string, id: string): Promise<RightsRequest | undefined>
  /** Newest first. */
  ofSubject(site: string, subjectKey: string): Promise<RightsRequest[]>
  /** Those that wait first, by their due dates; then the closed ones, newest first. */
  list(site: string, limit: number): Promise<RightsRequest[]>
  /** Changes it only while it is as `seen` says: `false` where somebody else was quicker. */
  handle(site: string, id: string, seen: RequestState, handled: Handled, entry: NewEntry): Promise<boolean>
  /** Says whose request it is, while it waits and nobody has said so: `false` otherwise. */
  identify(site: string, id: string, subjectKey: string, entry: NewEntry): Promise<boolean>
}
