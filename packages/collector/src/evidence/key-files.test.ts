import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDatabaseFile } from '../fixtures/a-collector.ts'
import { makeKey, openKeys, readKeys, retireKey } from './key-files.ts'

const aFolder = () => `${aDatabaseFile()}-keys`
const names = (folder: string) =>
  readKeys(folder).map(({ kind, number, privateKey }) => `${kind}-${number}${privateKey ? '' : ' (public)'}`)

test('SEC-16: keys are made once, and only their owner can read them', () => {
  const folder = aFolder()
  const [one, two] = [openKeys(folder), openKeys(folder)]
  expect(one.map(({ publicKey }) => Buffer.from(publicKey).toString('hex'))).toEqual(
    two.map(({ publicKey }) => Buffer.from(publicKey).toString('hex')),
  )
  expect(names(folder)).toEqual(['log-1', 'time-1'])
  expect(statSync(folder).mode & 0o077).toBe(0)
  expect(statSync(join(folder, 'log-1.pem')).mode & 0o177).toBe(0)
})

test('a key that others can read is refused, with the line that mends it', () => {
  const folder = aFolder()
  openKeys(folder)
  chmodSync(join(folder, 'log-1.pem'), 0o644)
  expect(() => openKeys(folder)).toThrow(`chmod 600 ${join(folder, 'log-1.pem')}`)
})

test('a file that is no key is named, and what it holds is not', () => {
  const folder = aFolder()
  openKeys(folder)
  writeFileSync(join(folder, 'log-1.pem'), 'hunter2')
  expect(() => readKeys(folder)).toThrow('log-1.pem is not an Ed25519 private key')
  expect(() => readKeys(folder)).not.toThrow('hunter2')
})

test('a retired key leaves its public half; the only one of its kind is not retired', () => {
  const folder = aFolder()
  openKeys(folder)
  expect(() => retireKey(folder, 'log', 1)).toThrow('make the next one first')
  const { publicKey } = readKeys(folder)[0] as { publicKey: Uint8Array }
  makeKey(folder, 'log')
  retireKey(folder, 'log', 1)
  expect(names(folder)).toEqual(['log-1 (public)', 'log-2', 'time-1'])
  expect(Buffer.from(readKeys(folder)[0]?.publicKey ?? []).equals(publicKey)).toBe(true)
  expect(existsSync(join(folder, 'log-1.pem'))).toBe(false)
  expect(() => retireKey(folder, 'log', 1)).toThrow('There is no key log-1')
  expect(makeKey(folder, 'log').number).toBe(3)
})
