/** Assets. One file as visitors download it: compressed once, when it is made, never per request. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

export interface Asset {
  type: string
  /** First half of the SHA-256 of the plain bytes; each encoding's ETag is made of it. */
  hash: string
  bytes: Readonly<Record<Encoding, Buffer>>
}

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

export async function createAsset(type: string, content: string | Buffer): Promise<Asset> {
  const identity = Buffer.from(content)
  const [br, gz] = await Promise.all([
    toBrotli(identity, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: identity.length } }),
    toGzip(identity, { level: 9 }),
  ])
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 32)
  return { type, hash, bytes: { br, gzip: gz, identity } }
}

/** The best encoding that `Accept-Encoding` takes. Brotli is always the smaller one. */
export function encodingFor(accepted: string | undefined): Encoding {
  const taken = new Set<string>()
  for (const item of (accepted ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((text) => text.trim())
    const isRefused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
    if (!isRefused) taken.add(name)
  }
  if (taken.has('br')) return 'br'
  return taken.has('gzip') ? 'gzip' : 'identity'
}
