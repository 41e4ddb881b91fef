/** Evidence. Erase owed: carries out erasures that waited for the end of a legal hold, so that no subject need ask again (GDPR Art. 17(1)). */
import type { AskedErasure } from '../storage/hold-storage.ts'
import type { Storage } from '../storage/storage.ts'

type Owing = Pick<Storage, 'records' | 'erasure' | 'holds'>

/** What the subject had decided when it asked goes, and answers how many records those were; what it decided since is another matter. */
async function eraseAsked({ records, erasure, holds }: Owing, asked: AskedErasure, nowMs: number): Promise<number> {
  const { site, subjectKey, throughLeaf } = asked
  const doomed = async () =>
    (await records.ofSubject(site, subjectKey)).filter(({ leafIndex }) => leafIndex <= throughLeaf).map(({ recordId }) => recordId)
  const tombstones = await erasure.erase(site, await doomed(), 'subject', nowMs)
  // Held anew in between: it waits for that end too.
  if ((await doomed()).length === 0) await holds.settle(asked)
  return tombstones.length
}

/**
 * Carries out what nothing holds up any more, of one subject or of all, and answers how many records went. Running it again, also after a crash,
 * finishes the rest.
 */
export async function eraseOwed(storage: Owing, nowMs: number, only?: Pick<AskedErasure, 'site' | 'subjectKey'>): Promise<number> {
  let erased = 0
  for (const asked of await storage.holds.owed()) {
    if (only && (asked.site !== only.site || asked.subjectKey !== only.subjectKey)) continue
    erased += await eraseAsked(storage, asked, nowMs)
  }
  return erased
}
