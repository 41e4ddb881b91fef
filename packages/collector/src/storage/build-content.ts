/** Storage. Build content: files of builds, each distinct one once, compressed. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)
const middling = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

export interface PackedBuild {
  /** File name to the hash of its content. */
  names: Map<string, string>
  /** Hash to content, of what was not kept before. */
  contents: Map<string, Buffer>
}

/** Compresses what is not kept yet: builds share most of their files. */
export async function packBuild(
  files: ReadonlyMap<string, string>,
  isKept: (hash: string) => boolean | Promise<boolean>,
): Promise<PackedBuild> {
  const contents = new Map<string, Buffer>()
  const names = new Map<string, string>()
  for (const [name, code] of files) {
    const hash = createHash('sha256').update(code).digest('hex')
    names.set(name, hash)
    if (!contents.has(hash) && !(await isKept(hash))) contents.set(hash, await compress(code, middling))
  }
  return { names, contents }
}

export const unpackFile = async (brotli: Uint8Array): Promise<string> => (await decompress(brotli)).toString()
