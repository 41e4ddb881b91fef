/** Widget. Changes of a notice: asks the part that can tell, and fetches nothing where nothing can have changed. */
import type { Changes, Host } from '@placet/model'

/** What changed between the notice that the visitor answered last and this one; `undefined` where nothing did, or nobody can tell. */
export async function changesOf(host: Host, { noticeHash }: { noticeHash: string }): Promise<Changes | undefined> {
  const answered = host.inForce().saved?.noticeHash
  if (answered && answered !== noticeHash) return (await host.load('changes'))?.changes?.()
}
