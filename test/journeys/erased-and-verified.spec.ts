/** Journey. Erased and verified: a visitor decides twice and erases; the auditor, with a public key and an older checkpoint, still verifies the log. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { accept, consentIdOf, expect, openPreferences, preferences, recordsOf, test } from './support/journey.ts'
import type { Stack } from './support/stack.ts'

const program = fileURLToPath(new URL('../../packages/cli/src/placet.ts', import.meta.url))

/** A command as an operator types it; what it printed, or what it failed with. */
async function placet(...words: string[]): Promise<{ code: number; said: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...words])
    return { code: 0, said: stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: `${stdout}${stderr}` }
  }
}

const checkpointOf = async ({ collector }: Stack): Promise<string> => (await fetch(`${collector}/v1/sertius/log/checkpoint`)).text()

/** The public keys, as they are handed to an auditor. */
async function publicKeysOf({ database, sites, collector }: Stack): Promise<string> {
  const { said } = await placet('keys', 'list', '--keys', join(dirname(database), 'keys'), '--sites', sites, '--public-url', collector)
  return said
}

/** Ids and salts of what is kept of a subject. */
function keptOf({ database }: Stack, consentId: string): { recordId: string; salt: Uint8Array }[] {
  const file = new DatabaseSync(database, { readOnly: true })
  try {
    const rows = file.prepare('select record_id as recordId, salt from record where instr(body, ?) > 0 order by leaf_index').all(consentId)
    return rows.map(({ recordId, salt }) => ({ recordId: recordId as string, salt: salt as Uint8Array }))
  } finally {
    file.close()
  }
}

test('a visitor decides twice and erases; the log still verifies, nothing said is left, and what was erased stays erased', async ({
  page,
  stack,
}) => {
  // Four commands start one after the other, each a process that reads the whole program.
  test.slow()
  const folder = mkdtempSync(join(tmpdir(), 'placet-auditor-'))
  try {
    await page.goto(`${stack.demo}/fr/`)
    await accept(page)
    const consentId = (await consentIdOf(page)) ?? ''
    await expect.poll(() => recordsOf(stack, consentId)).toHaveLength(1)
    await openPreferences(page)
    await preferences(page).locator('[data-placet="reject-all"]').click()
    await expect.poll(() => recordsOf(stack, consentId)).toHaveLength(2)
    const decisions = recordsOf(stack, consentId)
    const kept = keptOf(stack, consentId)

    // Somebody else keeps this.
    const older = join(folder, 'older.checkpoint')
    writeFileSync(older, await checkpointOf(stack))

    await page.goto(`${stack.demo}/fr/`)
    await openPreferences(page)
    await preferences(page).locator('[data-placet="mine"]').click()
    const mine = page.locator('[data-placet="mine"] dialog')
    await expect(mine.locator('section[data-record]')).toHaveCount(2)
    await mine.locator('[data-placet="erase"]').click()
    await mine.locator('[data-placet="erase-yes"]').click()
    await expect.poll(() => recordsOf(stack, consentId)).toHaveLength(0)

    // The erased decision, sent again as a device with an old outbox would: refused for good, and nothing of it is kept.
    for (const decision of decisions) {
      const answer = await fetch(`${stack.collector}/v1/sertius/records`, {
        method: 'POST',
        headers: { origin: stack.demo, 'content-type': 'text/plain' },
        body: JSON.stringify(decision),
      })
      expect(answer.status).toBe(410)
      expect(await answer.json()).toMatchObject({ code: 'EVENT_ERASED' })
    }
    expect(recordsOf(stack, consentId)).toHaveLength(0)

    await checkpointOf(stack)
    const log = join(folder, 'log.ndjson')
    expect(await placet('export', 'sertius', '--out', log, '--database', `file:${stack.database}`)).toMatchObject({ code: 0 })
    const keys = join(folder, 'keys')
    writeFileSync(keys, await publicKeysOf(stack))
    const verified = await placet('verify', log, '--key', keys, '--checkpoint', older)
    // What the device withdrew before it erased went too.
    expect(verified.said).toMatch(/^(\d+) leaves, [3-9] of them erased; \d+ checkpoints, the newest of \1 leaves, seen /)
    expect(verified.said).toContain('All records are as they were committed.')
    expect(verified.code).toBe(0)

    const lines = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const leaves = kept.map(({ recordId }) => lines.find((one) => one.recordId === recordId))
    expect(leaves).toHaveLength(2)
    for (const leaf of leaves)
      expect(leaf).toEqual({
        ...{ site: 'sertius', leafIndex: leaf.leafIndex, recordId: expect.any(String), receivedAt: expect.any(String) },
        ...{ leafHash: expect.any(String), erased: { reason: 'subject', at: expect.any(String) } },
      })

    // Not in the export, and not on the disk: pages that were freed and the write-ahead log are part of what is read here.
    expect(readFileSync(log, 'utf8')).not.toContain(consentId)
    for (const file of [stack.database, `${stack.database}-wal`].filter(existsSync)) {
      const bytes = readFileSync(file)
      expect(bytes.includes(consentId)).toBe(false)
      for (const { salt } of kept) expect(bytes.includes(Buffer.from(salt))).toBe(false)
    }

    // The verdict is not a formality: one erased leaf passed off as another is found.
    const forged = join(folder, 'forged.ndjson')
    writeFileSync(forged, readFileSync(log, 'utf8').replace(leaves[1].leafHash, Buffer.alloc(32, 7).toString('base64')))
    const refused = await placet('verify', forged, '--key', keys, '--checkpoint', older)
    expect(refused.code).toBe(1)
    expect(refused.said).toMatch(/changed at \d+: Among the leaves \d+ to \d+ at least one is not the leaf that was signed\./)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
