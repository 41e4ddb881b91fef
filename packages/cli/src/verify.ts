/** Command. `placet verify`: checks a whole log from its export, offline: was a record changed, deleted, inserted, moved, back-dated, or the end cut off? */
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { nodeVerifyTools } from '@placet/collector'
import { parseVerifierKey, type VerifierKey, verifyLog } from '@placet/model'
import { Command } from 'commander'
import type { Say } from './say.ts'

const collect = (value: string, before: string[]): string[] => [...before, value]

export const verifyCommand = (say: Say): Command =>
  new Command('verify')
    .description('Verify an export of a log, offline; exits with 1 where something is wrong, and names the record.')
    .argument('<export>', 'NDJSON of "placet export", or of the dashboard')
    .requiredOption(
      '--key <key>',
      'a public key of the log or of a cosigner, or a file with one per line; may stand several times',
      collect,
      [],
    )
    .option(
      '--checkpoint <file>',
      'a checkpoint kept elsewhere, to see what was cut off or rewritten since; may stand several times',
      collect,
      [],
    )
    .action(async (file: string, { key, checkpoint }: { key: string[]; checkpoint: string[] }) => {
      if (!existsSync(file)) throw new Error(`There is no file "${file}".`)
      const [keys, older] = [await readVerifierKeys(key), checkpoint.flatMap(readCheckpoints)]
      const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })
      const found = await verifyLog(lines, keys, older, nodeVerifyTools)
      const { size, erased, checkpoints, signedSize, signedAtMs, findings } = found
      const when = signedAtMs === undefined ? '' : `, seen ${new Date(signedAtMs).toISOString()}`
      say(`${size} leaves, ${erased} of them erased; ${checkpoints} checkpoints, the newest of ${signedSize} leaves${when}.`)
      if (size > signedSize) say(`The last ${size - signedSize} are not under a checkpoint yet.`)
      for (const { kind, index, say: sentence } of findings) say(`${kind} at ${index}: ${sentence}`)
      if (findings.length > 0)
        throw new Error(`The log is not what was signed: ${findings.length} finding${findings.length === 1 ? '' : 's'}.`)
      say('All records are as they were committed.')
    })

/** Keys as they stand on the command line, or in files. Throws a sentence on one that is none. */
export async function readVerifierKeys(given: readonly string[]): Promise<VerifierKey[]> {
  const lines = given.flatMap((key) =>
    existsSync(key)
      ? readFileSync(key, 'utf8')
          .split('\n')
          .filter((line) => line.includes('+'))
      : [key],
  )
  return Promise.all(
    lines.map(async (line) => {
      const key = await parseVerifierKey(nodeVerifyTools.sha256, line.trim().split(/\s/).at(-1) ?? '')
      if (!key) throw new Error(`"${line}" is no public key: "placet keys list" prints them, as name+id+key.`)
      return key
    }),
  )
}

/** One signed note, or lines of `{"checkpoint": …}` as they are published to a folder. */
function readCheckpoints(file: string): string[] {
  if (!existsSync(file)) throw new Error(`There is no checkpoint "${file}".`)
  const text = readFileSync(file, 'utf8')
  if (!text.startsWith('{')) return [text]
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { checkpoint: string }).checkpoint)
}
