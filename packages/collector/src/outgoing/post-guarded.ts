/** Outgoing. Post: to addresses that the operator named, and never into the machine's own network (SEC-17). */
import { lookup } from 'node:dns/promises'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { isInner } from './inner-address.ts'

const TIMEOUT_MS = 5_000
/** Nothing of an answer is needed but its status. */
const MAX_ANSWER_BYTES = 16_384

export interface PostOptions {
  /** Whether an address belongs to an inner network; tests that stay on loopback say no. */
  isRefused?(address: string): boolean
}

/** Resolves on a 2xx answer. No redirect is followed; the address is the one that was checked, whatever the name says a moment later. */
export async function postGuarded(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { isRefused = isInner }: PostOptions = {},
): Promise<void> {
  const target = new URL(url)
  const host = target.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [{ address: host }] : await lookup(host, { all: true })
  const [first] = addresses
  if (!first || addresses.some(({ address }) => isRefused(address)))
    throw new Error(`${target.host} leads into an inner network: only public addresses are sent to.`)
  const send = target.protocol === 'https:' ? requestHttps : requestHttp
  await new Promise<void>((resolve, reject) => {
    const asked = send(
      target,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(TIMEOUT_MS),
        lookup: (_name, options, done) => {
          const family = isIP(first.address)
          if (options.all) done(null, [{ address: first.address, family }])
          else done(null, first.address, family)
        },
      },
      (answer) => {
        let bytes = 0
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (bytes > MAX_ANSWER_BYTES) answer.destroy()
        })
        const status = answer.statusCode ?? 0
        if (status >= 200 && status < 300) resolve()
        else reject(new Error(`${target.host} answered ${status}.`))
      },
    )
    asked.on('error', (error) => reject(new Error(`${target.host} could not be reached: ${error.message}`)))
    asked.end(body)
  })
}
