/** SDKs. Shop: a site with one page per SDK, its consent host, and the sink where the SDKs send, all on this machine. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { type CompiledSite, compileSite, readBundles, type SiteSource } from '@placet/site'
import { answerOf } from './sink-answer.ts'

export interface Shop {
  /** Address of an SDK's page. */
  pageOf(sdk: string): string
  /** What the SDKs sent: method and path, in order of arrival. Preflights tell nothing and are left out. */
  sent: string[]
  /** Decisions that the consent host took. */
  records: { eventId: string; n: number; action: string }[]
  /** Pages asked for. */
  loads: string[]
  stop(): Promise<void>
}

/** The mark is set once nothing has come for so long: what left before it has arrived by then, however busy the machine. */
const QUIET_MS = 700

const page = (sdk: string, port: number) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${sdk}</title>
<script src="http://consent.shop.localhost:${port}/s/${sdk}.js" async></script>
<script>
  // When the grant ends, everything waits until what was sent before has arrived: what comes after is what got out.
  document.addEventListener('placet:change', function (event) {
    if (!event.detail.denied.length) return
    var mark = new XMLHttpRequest()
    mark.open('GET', '/mark', false)
    mark.send()
  })
</script>
<script type="text/plain" data-consent="analytics" data-service="${sdk}" src="/sdk/${sdk}.js"></script>
</head><body><h1>Chairs</h1><p><button data-placet-open="preferences">Cookies</button> <a href="#more">More</a></p></body></html>`

/** Starts the shop. `configure` gives the configuration of one SDK's page. */
export async function startShop(configure: (sdk: string, origin: string, collector: string) => SiteSource): Promise<Shop> {
  const bundles = await readBundles()
  const upgraded: Duplex[] = []
  const sites = new Map<string, CompiledSite>()
  const here = new URL('.', import.meta.url)
  const shop: Shop = {
    pageOf: (sdk) => `http://www.shop.localhost:${port()}/chairs/${sdk}`,
    sent: [],
    records: [],
    loads: [],
    stop: () =>
      new Promise((done) => {
        server.close(() => done()).closeAllConnections()
        // What was upgraded is no connection of the server's any more.
        for (const socket of upgraded) socket.destroy()
      }),
  }

  function siteOf(sdk: string): CompiledSite {
    const known = sites.get(sdk)
    if (known) return known
    const site = compileSite(configure(sdk, `http://www.shop.localhost:${port()}`, `http://consent.shop.localhost:${port()}`), bundles)
    sites.set(sdk, site)
    return site
  }

  async function setMark(response: ServerResponse): Promise<void> {
    for (let before = -1; before !== shop.sent.length; ) {
      before = shop.sent.length
      await wait(QUIET_MS)
    }
    shop.sent.push('MARK')
    response.end()
  }

  function answerShop(path: string, response: ServerResponse): void {
    const [, folder, name = ''] = path.split('/')
    if (folder === 'mark') void setMark(response)
    else if (folder === 'chairs') {
      shop.loads.push(name)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(name, port()))
    } else if (path === '/sdk/worker.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end('addEventListener("fetch", () => {})')
    } else if (path === '/sdk/http-only') {
      response.writeHead(204, { 'set-cookie': 'straggler_http=1; Path=/; HttpOnly' }).end()
    } else if (folder === 'sdk') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(new URL(`dist/${name}`, here)))
    } else response.writeHead(404).end()
  }

  async function answerConsent(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', '*')
    const [, sdk = '', file] = /^\/s\/([^.]+)\.(?:(.+)\.)?js$/.exec(path) ?? []
    const code = sdk && (file ? siteOf(sdk).files.get(file) : siteOf(sdk).tag)
    if (code) return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(code)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    if (path.endsWith('/records')) {
      const body = JSON.parse(Buffer.concat(chunks).toString())
      const isNew = !shop.records.some(({ eventId }) => eventId === body.eventId)
      if (isNew) shop.records.push(body)
      return void response.writeHead(isNew ? 201 : 200, { 'content-type': 'application/json' }).end('{}')
    }
    response.writeHead(path.endsWith('/displays') ? 204 : 404).end()
  }

  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const { pathname } = new URL(request.url ?? '/', 'http://shop')
    if (host === 'www.shop.localhost') answerShop(pathname, response)
    else if (host === 'consent.shop.localhost') void answerConsent(pathname, request, response)
    else {
      if (request.method !== 'OPTIONS') shop.sent.push(`${request.method} ${host}${pathname}`)
      answerOf(pathname, request, response)
    }
  })
  // A socket is opened, and what it says is noted: to be found again, a message is an address.
  server.on('upgrade', (request, socket) => {
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
    const accept = createHash('sha1').update(key).digest('base64')
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`)
    upgraded.push(socket.on('error', () => {}))
    socket.on('data', (frame: Buffer) => {
      // One short masked text frame (RFC 6455, section 5.2); the handshake to close is none.
      const [kind = 0, length = 0] = frame
      if ((kind & 15) !== 1) return
      const mask = frame.subarray(2, 6)
      const text = frame.subarray(6, 6 + (length & 127)).map((byte, i) => byte ^ (mask[i % 4] as number))
      shop.sent.push(`SOCKET ${Buffer.from(text)}`)
    })
  })
  const port = () => (server.address() as AddressInfo).port
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return shop
}
