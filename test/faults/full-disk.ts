/** Faults. A small disk that can be filled and emptied: a tmpfs, which only root can mount. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunAs } from '../fixtures/postgres/binaries.ts'

export interface SmallDisk {
  folder: string
  /** Leaves so many bytes, or fewer. */
  fill(free: number): void
  empty(): void
  remove(): void
}

/** `undefined` where none can be mounted. */
export function aSmallDisk(
  bytes: number,
  { uid = process.getuid?.() ?? 0, gid = process.getgid?.() ?? 0 }: RunAs = {},
): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'placet-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes},uid=${uid},gid=${gid},mode=755`, 'tmpfs', folder], { stdio: 'pipe' })
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return undefined
  }
  // A folder of its own: a tablespace must be empty.
  mkdirSync(join(folder, 'data'))
  const ballast = join(folder, 'ballast')
  return {
    folder: join(folder, 'data'),
    fill(free) {
      const { bavail, bsize } = statfsSync(folder)
      try {
        writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free)))
      } catch (error) {
        // Somebody else was writing, too: the disk is as full as can be.
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      }
    },
    empty: () => rmSync(ballast, { force: true }),
    remove() {
      execFileSync('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Whether this machine lets us mount one; named once where it does not. */
export function mayMount(): boolean {
  const disk = aSmallDisk(65_536)
  disk?.remove()
  if (!disk) console.warn('\n  SKIPPED: faults of a full disk. A tmpfs cannot be mounted here: that takes root.\n')
  return disk !== undefined
}
