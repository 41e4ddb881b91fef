/** Benchmark. Write: puts a run's tables between their marks in the README, and its picture beside the demo's. */
import { readFile, writeFile } from 'node:fs/promises'
import { pictureOf } from './picture.ts'
import { type Measured, tablesOf } from './print.ts'

const at = (path: string) => new URL(`../../../${path}`, import.meta.url)

/** Each profile has marks of its own; the picture is that of the slow phone. */
export async function writeReadme(measured: Measured, machine: string): Promise<void> {
  const { name } = measured.profile
  const text = await readFile(at('README.md'), 'utf8')
  const marked = new RegExp(`(<!-- bench ${name} -->\n)[\\s\\S]*?(<!-- /bench -->)`)
  if (!marked.test(text)) throw new Error(`README.md has no place for the table: put <!-- bench ${name} --> and <!-- /bench --> into it.`)
  const [sentence, ...tables] = tablesOf(measured)
  const measuredAt = `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}.`
  await writeFile(
    at('README.md'),
    text.replace(marked, (_, start, end) => `${start}${sentence} ${measuredAt}\n${tables.join('\n')}\n${end}`),
  )
  if (name === 'slow-phone') await writeFile(at('demo/beside-peers.svg'), pictureOf(measured))
}
