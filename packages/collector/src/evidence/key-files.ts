/** Evidence. Key files: private Ed25519 keys in a folder that nobody else may read (SEC-16). The newest of a kind and those before it sign together until one is retired. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `log` signs checkpoints. `time` says when. `witness` is a second pair of eyes, and may be kept elsewhere. */
export const keyKinds = ['log', 'time', 'witness'] as const
export type KeyKind = (typeof keyKinds)[number]

export interface KeyFile {
  kind: KeyKind
  number: number
  publicKey: Uint8Array
  /** Missing once the key is retired: what it signed can still be checked. */
  privateKey?: KeyObject
}

const FILE = /^(log|time|witness)-(\d+)\.(pem|pub)$/

/** DER of an Ed25519 public key is twelve bytes that never change, then the key. */
export const rawPublicKey = (key: KeyObject): Uint8Array =>
  new Uint8Array(createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32))

/** All keys of a folder, oldest first. Throws a sentence where others could read a private one. */
export function readKeys(folder: string): KeyFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name): KeyFile[] => {
      const [, kind, number, form] = FILE.exec(name) ?? []
      if (kind === undefined) return []
      const file = join(folder, name)
      const key = { kind: kind as KeyKind, number: Number(number) }
      if (form === 'pub') return [{ ...key, publicKey: new Uint8Array(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')) }]
      refuseReadable(file)
      const privateKey = readPrivateKey(file)
      return [{ ...key, publicKey: rawPublicKey(privateKey), privateKey }]
    })
    .sort((one, other) => one.kind.localeCompare(other.kind) || one.number - other.number)
}

function readPrivateKey(file: string): KeyObject {
  try {
    const key = createPrivateKey(readFileSync(file))
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below, without what the file holds.
  }
  throw new Error(`${file} is not an Ed25519 private key in PEM: restore it from your backup of the keys, or move it away.`)
}

function refuseReadable(file: string): void {
  if (process.platform === 'win32') return
  if ((statSync(file).mode & 0o077) !== 0) throw new Error(`${file} can be read by others than its owner: run "chmod 600 ${file}".`)
}

/** Makes the next key of a kind. The folder is made, readable by its owner alone, where it is missing. */
export function makeKey(folder: string, kind: KeyKind): KeyFile {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const number = 1 + Math.max(0, ...readKeys(folder).flatMap((key) => (key.kind === kind ? [key.number] : [])))
  const { privateKey } = generateKeyPairSync('ed25519')
  const file = join(folder, `${kind}-${number}.pem`)
  // `wx`: two that make a key at once do not write over each other.
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  chmodSync(file, 0o600)
  return { kind, number, publicKey: rawPublicKey(privateKey), privateKey }
}

/** Ends a key: its public half stays in the folder, the private one is removed. Throws where it is the last of its kind that can sign. */
export function retireKey(folder: string, kind: KeyKind, number: number): void {
  const keys = readKeys(folder).filter((key) => key.kind === kind && key.privateKey)
  const key = keys.find((one) => one.number === number)
  if (!key) throw new Error(`There is no key ${kind}-${number} that signs in "${folder}".`)
  if (keys.length === 1 && kind !== 'witness')
    throw new Error(`${kind}-${number} is the only ${kind} key: make the next one first, with "placet keys rotate".`)
  writeFileSync(join(folder, `${kind}-${number}.pub`), `${Buffer.from(key.publicKey).toString('base64')}\n`, { mode: 0o644 })
  rmSync(join(folder, `${kind}-${number}.pem`))
}

/** The keys of a folder; those that every collector needs are made where they are missing. */
export function openKeys(folder: string): KeyFile[] {
  for (const kind of ['log', 'time'] as const) {
    if (readKeys(folder).some((key) => key.kind === kind && key.privateKey)) continue
    try {
      makeKey(folder, kind)
    } catch (error) {
      // Another process made it in the same moment.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return readKeys(folder)
}
