/** Demo. Demo: the site, the third parties and the sink in one server, importable for tests. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { printGpcSupport } from '@placet/model'
import { assetAnswer } from './assets.ts'
import { nodeListener } from './node-http.ts'
import { readPolicies } from './policies.ts'
import { createSink, openToAll, type SinkHit } from './sink.ts'
import { siteAnswer } from './site-answer.ts'
import { thirdPartyAnswer } from './third-party-answer.ts'

export interface DemoOptions {
  /** 0 picks a free port. */
  port: number
  /** Base address of the public collector, with its base path if it has one. */
  collector: string
  now?: () => Date
}

export interface Demo {
  /** Answers one request; `localhost` is the site, `127.0.0.1` the third parties. */
  answer(request: Request): Promise<Response>
  /** Opens the port; rejects with the system's error where it is taken. */
  listen(): Promise<{ url: string; port: number }>
  /** Ends at once, open connections included. */
  close(): Promise<void>
  sinkHits(): readonly SinkHit[]
}

const gpcAnswer = (): Response =>
  new Response(printGpcSupport({ gpc: true, lastUpdate: '2026-11-27' }), { headers: { 'content-type': 'application/json' } })

/** A demo that is ready to answer, listening or not. */
export async function createDemo({ port, collector, now = () => new Date() }: DemoOptions): Promise<Demo> {
  const policies = await readPolicies()
  const sink = createSink(now)
  const tag = `${collector.replace(/\/+$/, '')}/s/sertius.js`
  let openPort = port

  const sinkLog = (request: Request): Response => {
    const headers = openToAll(request)
    if (request.method === 'DELETE') sink.clear()
    if (request.method === 'DELETE' || request.method === 'OPTIONS') return new Response(null, { status: 204, headers })
    return Response.json(sink.hits(), { headers })
  }

  const answer = async (request: Request): Promise<Response> => {
    const { pathname, hostname } = new URL(request.url)
    if (pathname.startsWith('/sink/')) return sink.take(request)
    if (pathname === '/sink-log') return sinkLog(request)
    // What the site says of itself (GPC-05); its configuration honours the signal.
    if (pathname === '/.well-known/gpc.json' && hostname !== '127.0.0.1') return gpcAnswer()
    const asset = pathname.startsWith('/assets/') && (await assetAnswer(pathname.slice('/assets/'.length), request))
    if (asset) return asset
    if (hostname === '127.0.0.1') return thirdPartyAnswer(request)
    return siteAnswer(request, { policies, tag, thirdParties: `http://127.0.0.1:${openPort}` })
  }

  const server = createServer(nodeListener(answer))
  return {
    answer,
    sinkHits: sink.hits,
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, () => {
          openPort = (server.address() as AddressInfo).port
          resolve({ url: `http://localhost:${openPort}`, port: openPort })
        })
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
