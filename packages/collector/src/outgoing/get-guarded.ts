/** Outgoing. Get: a small file from hosts on a list, over https, and from nowhere that they send us to off the list (SEC-17). */
import { askGuarded, type Reach } from './ask-guarded.ts'

export interface GetOptions {
  /** Whether a host is on the list. */
  allows(host: string): boolean
  accept: string
  maxBytes: number
  /** Ends it: all steps together have one term. */
  signal: AbortSignal
}

/** One to the right host, one to the right path. */
const MAX_REDIRECTS = 2

/** Nothing of a visitor goes along: it says who asks, and for what. */
const headersFor = (accept: string) => ({ accept, 'accept-encoding': 'identity', 'user-agent': 'Placet (collector)' })

/** The bytes, or `undefined` where the host says that there are none (4xx). Rejects with a sentence that names the host. */
export async function getGuarded(url: string, options: GetOptions, reach?: Reach): Promise<Buffer | undefined> {
  const { accept, maxBytes, signal } = options
  let target = admit(url, undefined, options)
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const answer = await askGuarded(target, { method: 'GET', headers: headersFor(accept), signal }, reach)
    // Whatever is not read is not waited for either.
    const drop = () => void answer.destroy()
    const status = answer.statusCode ?? 0
    if (status === 200) {
      const { 'content-encoding': encoding = 'identity', 'content-length': length = 0 } = answer.headers
      const isTooLarge = Number(length) > maxBytes
      if (encoding === 'identity' && !isTooLarge) return readUpTo(answer, maxBytes, target.host)
      drop()
      throw isTooLarge ? tooLarge(target.host, maxBytes) : new Error(`${target.host} answered compressed, unasked.`)
    }
    drop()
    if (status >= 400 && status < 500) return undefined
    if (status < 300 || status >= 400 || status === 304) throw new Error(`${target.host} answered ${status}.`)
    target = admit(answer.headers.location ?? '', target, options)
  }
  throw new Error(`${target.host} was not the end of too many redirects.`)
}

/** The address, if it may be asked: https at its own port, on the list, with no password in it. */
function admit(address: string, base: URL | undefined, { allows }: GetOptions): URL {
  const whence = base === undefined ? '' : `${base.host} sends to `
  if (!URL.canParse(address, base)) throw new Error(`${whence}an address that cannot be read.`)
  const target = new URL(address, base)
  if (target.protocol !== 'https:' || target.port !== '' || target.username !== '' || target.password !== '' || !allows(target.hostname))
    throw new Error(`${whence}${target.protocol}//${target.host}, which is not on the list.`)
  return target
}

async function readUpTo(answer: AsyncIterable<Buffer>, maxBytes: number, host: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of answer) {
      bytes += chunk.length
      // Leaving the loop ends the connection.
      if (bytes > maxBytes) break
      chunks.push(chunk)
    }
  } catch (error) {
    throw new Error(`${host} broke off: ${(error as Error).message}`)
  }
  if (bytes > maxBytes) throw tooLarge(host, maxBytes)
  return Buffer.concat(chunks)
}

const tooLarge = (host: string, maxBytes: number) => new Error(`${host} answered with more than ${maxBytes} bytes.`)
