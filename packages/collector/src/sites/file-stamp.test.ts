import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isSame, stampOf } from './file-stamp.ts'

const aFile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-stamp-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'a.json')
  writeFileSync(file, 'one')
  return { file, other: join(folder, 'b.json') }
}
const LATER_MS = 60_000

test('files that nobody touched are the same; one that comes, goes or changes is not', async () => {
  const { file, other } = aFile()
  const stamp = await stampOf([file, other], Date.now() + LATER_MS)
  if (!stamp) throw new Error('There is no stamp.')
  expect(await isSame(stamp)).toBe(true)
  writeFileSync(other, 'new')
  expect(await isSame(stamp)).toBe(false)
  rmSync(other)
  expect(await isSame(stamp)).toBe(true)
  rmSync(file)
  expect(await isSame(stamp)).toBe(false)
})

test('neither an equal length nor a time that was set back hides a change', async () => {
  const { file } = aFile()
  const stamp = await stampOf([file], Date.now() + LATER_MS)
  const { atime, mtime } = statSync(file)
  await new Promise((resolve) => setTimeout(resolve, 20))
  writeFileSync(file, 'two')
  utimesSync(file, atime, mtime)
  expect(stamp && (await isSame(stamp))).toBe(false)
})

test('a file that was written just before it was read is not told apart by its times, so it is read again', async () => {
  const { file } = aFile()
  expect(await stampOf([file], Date.now())).toBeUndefined()
})
