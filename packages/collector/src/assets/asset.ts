/** Assets. One file as visitors download it: compressed when it is first asked for, quickly; then at its best, behind everything else. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Improver } from './improver.ts'

export type Encoding = 'br' | 'gzip' | 'identity'

/** One sequence of bytes with the strong ETag of that very sequence. */
export interface Encoded {
  bytes: Buffer
  etag: string
}

export interface Asset {
  type: string
  /** First half of the SHA-256 of the plain bytes; each sequence's ETag is made of it. */
  hash: string
  /** Length of the plain bytes. */
  length: number
  /** The bytes as they are best sent now. */
  encoded(encoding: Encoding): Promise<Encoded>
  /** ETags that stand for this content in this encoding, whichever bytes are sent now. */
  etags(encoding: Encoding): readonly string[]
}

/** Compressed bytes that are known already, and who wants to know better ones. */
export interface KnownBrotli {
  quick?: Buffer
  best?: Buffer
  onBest?(bytes: Buffer): void
}

const toGzip = promisify(gzip)
const compressBrotli = promisify(brotliCompress)
const toBrotli = (plain: Buffer, quality: number): Promise<Buffer> =>
  compressBrotli(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  })

/** Smaller than gzip at its best, and some thirty times faster than Brotli's best. */
const QUICK = 5

export const toQuickBrotli = (plain: Buffer): Promise<Buffer> => toBrotli(plain, QUICK)

/** Compresses nothing yet. */
export function createAsset(type: string, content: string | Buffer, improver: Improver, known: KnownBrotli = {}): Asset {
  const plain = Buffer.from(content)
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 32)
  const tag = (form: string): string => `"${hash}-${form}"`
  const quickly = once(async () => known.quick ?? toQuickBrotli(plain))
  const zipped = once(() => toGzip(plain, { level: 9 }))
  let best = known.best

  const improve = async (): Promise<void> => {
    if (best) return
    best = await toBrotli(plain, constants.BROTLI_MAX_QUALITY)
    known.onBest?.(best)
  }

  const brotli = async (): Promise<Encoded> => {
    if (best) return { bytes: best, etag: tag('br') }
    improver.add(improve)
    // Other bytes than the best ones, so a strong tag of their own (RFC 9110, 8.8.3.3).
    return { bytes: await quickly(), etag: tag('br-quick') }
  }

  return {
    type,
    hash,
    length: plain.length,
    async encoded(encoding) {
      if (encoding === 'br') return brotli()
      return { bytes: encoding === 'gzip' ? await zipped() : plain, etag: tag(encoding) }
    },
    etags: (encoding) => (encoding === 'br' ? [tag('br'), tag('br-quick')] : [tag(encoding)]),
  }
}

/** Whoever asks meanwhile shares the work; what failed is tried again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined
      throw error
    })
    return done
  }
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
