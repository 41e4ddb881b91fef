/** Sites. File stamp: tells without reading whether files are still the ones that were read. */
import { stat } from 'node:fs/promises'

export interface Stamp {
  paths: readonly string[]
  text: string
}

/** A file written this shortly before it was read may be written again without its times showing it. */
const UNSURE_MS = 2_000

async function lookAt(paths: readonly string[]): Promise<{ text: string; newestMs: number }> {
  const looks = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path, { bigint: true }).catch(() => undefined)
      return found && { text: [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(), newestMs: Number(found.ctimeNs / 1_000_000n) }
    }),
  )
  return { text: looks.map((look) => look?.text ?? 'none').join(' '), newestMs: Math.max(0, ...looks.map((look) => look?.newestMs ?? 0)) }
}

/** True where nothing was written to them since. */
export const isSame = async (stamp: Stamp): Promise<boolean> => (await lookAt(stamp.paths)).text === stamp.text

/** To be taken after they were read. `undefined` where one may have changed since reading began, or so shortly before that its times do not tell. */
export async function stampOf(paths: readonly string[], readFromMs: number): Promise<Stamp | undefined> {
  const { text, newestMs } = await lookAt(paths)
  return newestMs > readFromMs - UNSURE_MS ? undefined : { paths, text }
}
