/** Outgoing. Ask: one request to a public address, and never into the machine's own network (SEC-17). */
import { lookup } from 'node:dns/promises'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { isInner } from './inner-address.ts'

/** How the outside is reached. Tests that play it on loopback bring their own. */
export interface Reach {
  /** Whether an address belongs to an inner network. */
  isRefused?(address: string): boolean
  /** Every address of a name. */
  resolve?(host: string): Promise<string[]>
  /** Where a request really goes, once its own address has been found right. */
  leadTo?(url: URL): URL
}

export interface Question {
  method: 'GET' | 'POST'
  headers: Readonly<Record<string, string>>
  body?: string
  /** Ends it, whatever it is waiting for. */
  signal: AbortSignal
}

const resolveName = async (host: string): Promise<string[]> => (await lookup(host, { all: true })).map(({ address }) => address)

/** Rejects with a sentence that names the host. No redirect is followed; the address is the one that was checked, whatever the name says a moment later. */
export async function askGuarded(
  url: URL,
  { method, headers, body, signal }: Question,
  { isRefused = isInner, resolve = resolveName, leadTo = (asked) => asked }: Reach = {},
): Promise<IncomingMessage> {
  const target = leadTo(url)
  const host = target.hostname.replace(/^\[|\]$/g, '')
  const unreachable = (error: unknown) => new Error(`${url.host} could not be reached: ${(error as Error).message}`)
  const addresses = isIP(host) ? [host] : await until(signal, resolve(host)).catch((error: unknown) => Promise.reject(unreachable(error)))
  const [first] = addresses
  if (first === undefined || addresses.some((address) => isRefused(address)))
    throw new Error(`${url.host} leads into an inner network: only public addresses are sent to.`)
  const send = target.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const asked = send(
      target,
      {
        method,
        headers: { ...headers, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }) },
        signal,
        lookup: (_name, options, done) => {
          const family = isIP(first)
          if (options.all) done(null, [{ address: first, family }])
          else done(null, first, family)
        },
      },
      resolve,
    )
    asked.on('error', (error) => reject(unreachable(error)))
    asked.end(body)
  })
}

/** The work, or a rejection once the signal says so. */
const until = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const end = () => reject(signal.reason)
    if (signal.aborted) end()
    signal.addEventListener('abort', end, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end))
  })
