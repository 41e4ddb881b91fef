import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeVerifyTools, openStorage } from '@placet/collector'
import { recordLeaf } from '@placet/model'
import { describe, expect, test } from 'vitest'
import { aLog } from './fixtures/a-log.ts'

interface Line {
  checkpoint?: string
  leafIndex: number
  recordId: string
  receivedAt: string
  choices: Record<string, string>
  n: number
  salt?: string
  leafHash: string
}

/** An export of a log, edited as whoever holds the file can, and what `placet verify` says of it. */
async function anExport() {
  const log = await aLog()
  const file = await log.exported()
  const keys = join(log.folder, 'keys.txt')
  writeFileSync(keys, `The keys of Sertius\n${log.publicKeys.join('\n')}\n`)
  const edit = (change: (leaves: Line[], checkpoints: Line[]) => void) => {
    const lines: Line[] = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const [head, checkpoints, leaves] = [
      lines[0],
      lines.filter(({ checkpoint }) => checkpoint !== undefined),
      lines.filter(({ leafIndex }) => leafIndex !== undefined),
    ]
    change(leaves, checkpoints)
    writeFileSync(file, [head, ...checkpoints, ...leaves].map((line) => `${JSON.stringify(line)}\n`).join(''))
  }
  const keep = (name: string, content: string): string => {
    writeFileSync(join(log.folder, name), content)
    return join(log.folder, name)
  }
  const verify = (...words: string[]) => log.placet('verify', file, '--key', keys, ...words)
  /** What is said where something is wrong. */
  const findings = async (...words: string[]) => {
    await expect(verify(...words)).rejects.toThrow('The log is not what was signed')
    return log.said.join('\n')
  }
  return { ...log, file, keys, edit, keep, verify, findings }
}

const at = (leaves: Line[], index: number): Line => leaves[index] as Line
const renumber = (leaves: Line[]): void =>
  leaves.forEach((leaf, i) => {
    leaf.leafIndex = i
  })

/** Commits to what the line says now, as somebody would who knows how. */
function commitAnew(leaf: Line): void {
  const { salt = '', leafHash: _, ...record } = leaf
  const text = nodeVerifyTools.canonicalize(record) ?? ''
  leaf.leafHash = Buffer.from(recordLeaf(nodeVerifyTools.sha256, Buffer.from(salt, 'base64'), text)).toString('base64')
}

describe('SEC-28: placet verify names what was done to an export, and where', () => {
  test('nothing: all is as it was committed, and when a cosigner saw it', async () => {
    const { verify } = await anExport()
    expect(await verify()).toBe(
      '30 leaves, 0 of them erased; 3 checkpoints, the newest of 30 leaves, seen 2026-11-23T09:29:00.000Z.\nAll records are as they were committed.',
    )
  })

  test('an erasure is no tampering', async () => {
    const { database, recordIds, keys, placet, exported } = await anExport()
    const storage = await openStorage(database, { nowMs: Date.now })
    await storage.erasure.erase('sertius', [recordIds[4] ?? ''], 'subject', 0)
    await storage.close()
    const after = await exported('after.ndjson')
    expect(readFileSync(after, 'utf8')).toContain('"erased":{"reason":"subject"')
    expect(await placet('verify', after, '--key', keys)).toContain('30 leaves, 1 of them erased')
  })

  const edits: [what: string, change: (leaves: Line[]) => void, said: string[]][] = [
    [
      'a changed record',
      (leaves) => {
        at(leaves, 17).choices.analytics = 'granted'
      },
      ['changed at 17: Record 17 (', 'is not what was committed.'],
    ],
    [
      'a changed record, committed to anew',
      (leaves) => {
        at(leaves, 17).choices.analytics = 'granted'
        commitAnew(at(leaves, 17))
      },
      ['changed at 10: Among the leaves 10 to 19 at least one is not the leaf that was signed.'],
    ],
    ['a deleted record', (leaves) => void leaves.splice(23, 1), ['deleted at 23: Leaf 23 is missing.']],
    [
      'a deleted record, the others moved up',
      (leaves) => {
        leaves.splice(23, 1)
        renumber(leaves)
      },
      ['deleted at 23: Record 23 is missing: what followed it was moved up'],
    ],
    [
      'a deleted record that left its leaf, without a tombstone',
      (leaves) => {
        const { leafIndex, recordId, receivedAt, leafHash } = at(leaves, 23)
        leaves[23] = { leafIndex, recordId, receivedAt, leafHash } as Line
      },
      ['deleted at 23: Record 23 (', 'is gone, and no tombstone says why.'],
    ],
    [
      'an inserted record, the others moved down',
      (leaves) => {
        leaves.splice(12, 0, { ...at(leaves, 11), recordId: '00000000-0000-4000-8000-000000000001' })
        renumber(leaves)
      },
      ['inserted at 12: A record was put in at 12: what stood there was moved down'],
    ],
    [
      'an inserted record at a place that is taken',
      (leaves) => void leaves.splice(13, 0, { ...at(leaves, 12) }),
      ['inserted at 12: A second record says that it stands at 12.'],
    ],
    [
      'an inserted record at the end, committed to as it should be',
      (leaves) => {
        leaves.push({ ...at(leaves, 29), leafIndex: 30, receivedAt: '2026-11-23T09:10:00.000Z' })
        commitAnew(at(leaves, 30))
      },
      ['back-dated at 30: Record 30 ('],
    ],
    [
      'records that changed places',
      (leaves) => {
        const [one, other] = [at(leaves, 3), at(leaves, 27)]
        leaves[3] = { ...other, leafIndex: 3 }
        leaves[27] = { ...one, leafIndex: 27 }
      },
      ['reordered at 3: Record', 'stands at 3 and was committed at 27.', 'reordered at 27: Record', 'stands at 27 and was committed at 3.'],
    ],
    [
      'neighbours that changed places',
      (leaves) => {
        const [one, other] = [at(leaves, 8), at(leaves, 9)]
        leaves[8] = { ...other, leafIndex: 8 }
        leaves[9] = { ...one, leafIndex: 9 }
      },
      ['reordered at 8: Record', 'reordered at 9: Record'],
    ],
    [
      'a back-dated record',
      (leaves) => {
        at(leaves, 29).receivedAt = '2026-11-22T09:29:00.000Z'
      },
      ['back-dated at 29: Record 29 (', 'changed at 29: Record 29 ('],
    ],
  ]
  test.each(edits)('%s', async (_what, change, said) => {
    const { edit, findings } = await anExport()
    edit(change)
    const found = await findings()
    for (const sentence of said) expect(found).toContain(sentence)
  })

  test('a tail that was cut off, against an older checkpoint, as a note or as the line of a published file', async () => {
    const { edit, findings, verify, keep, notes } = await anExport()
    edit((leaves, checkpoints) => {
      leaves.splice(25)
      checkpoints.splice(2)
    })
    // Nothing in the file itself could tell.
    expect(await verify()).toContain('The last 5 are not under a checkpoint yet.')
    const said = 'truncated at 25: The log ends at 25; a checkpoint has signed 30 leaves.'
    expect(await findings('--checkpoint', keep('kept', notes[2] ?? ''))).toContain(said)
    const published = notes.map((checkpoint) => `${JSON.stringify({ site: 'sertius', checkpoint })}\n`).join('')
    expect(await findings('--checkpoint', keep('kept.ndjson', published))).toContain(said)
  })

  test('a history that was written anew, and signed anew, against an older checkpoint', async () => {
    const [first, second] = [await anExport(), await anExport()]
    // The same keys would sign it; what they signed before stands in the way.
    const older = second.keep('older', first.notes[1] ?? '')
    expect(await second.findings('--key', first.keys, '--checkpoint', older)).toContain('changed at 0: Among the leaves 0 to 19')
  })

  test('a line that says nothing, and checkpoints that no known key has signed', async () => {
    const { file, findings, placet, said } = await anExport()
    const other = await aLog()
    await expect(placet('verify', file, ...other.publicKeys.flatMap((key) => ['--key', key]))).rejects.toThrow('is not what was signed')
    expect(said.join('\n')).toContain('unsigned at 0: There is no checkpoint that a known key has signed: nothing is proven.')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\{"recordId".*"leafIndex":6,.*$/m, '{"torn'))
    expect(await findings()).toContain('unreadable at 6: The line where leaf 6 should stand cannot be read.')
  })
})

test('what it is given is checked, and what is wrong is named', async () => {
  const { verify, placet, file, folder, keys } = await anExport()
  await expect(placet('verify', join(folder, 'nothing'), '--key', keys)).rejects.toThrow(`There is no file "${join(folder, 'nothing')}".`)
  await expect(verify('--checkpoint', join(folder, 'nothing'))).rejects.toThrow('There is no checkpoint')
  await expect(placet('verify', file, '--key', 'hunter2')).rejects.toThrow('"placet keys list" prints them')
})
