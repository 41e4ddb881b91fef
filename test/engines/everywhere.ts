/** Engines. Everywhere: a proxy that answers for every host by itself. Nothing leaves this machine, no name is looked up, and each contact is seen. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { answerAsTracker } from './tracker.ts'

export type Answer = (url: URL, request: IncomingMessage, response: ServerResponse) => void

export interface Everywhere {
  port: number
  /** What reached a host that is not ours, in order: `GET tracker.example/a.js`, `CONNECT tracker.example`. */
  contacts: string[]
  stop(): Promise<void>
}

/** Engines ask their makers for this and that; hosts of the tests end like this. */
const isOurs = (host: string) => /\.example$/.test(host)

/** The name in a TLS greeting: what a hint to connect early says, and all it says. */
const nameInGreeting = (bytes: Buffer | undefined) => /[\w.-]+\.example/.exec(bytes?.toString('latin1') ?? '')?.[0]

/** Starts on a free port. `own` are the hosts that are not held: the site itself and its collector. */
export async function startEverywhere(own: Record<string, Answer>): Promise<Everywhere> {
  const contacts: string[] = []
  const note = (method: string, host: string, path = '') => void (isOurs(host) && contacts.push(`${method} ${host}${path}`))

  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const answer = own[url.hostname]
    if (answer) return answer(url, request, response)
    note(request.method ?? '', url.hostname, url.pathname)
    answerAsTracker(url, request, response)
  })
  // Encrypted and two-way connections are asked for by host: seen, and refused.
  const refuse = (socket: Socket) => socket.on('error', () => {}).end('HTTP/1.1 502 Nobody Here\r\nConnection: close\r\n\r\n')
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    note('CONNECT', (request.url ?? '').replace(/:\d+$/, ''))
    refuse(socket)
  })
  server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
    const { hostname } = new URL(request.url ?? '/', `http://${request.headers.host}`)
    note('CONNECT', hostname)
    refuse(socket)
  })
  // Firefox makes no early connection through a proxy: told to go round it, it greets us here.
  server.on('clientError', ({ rawPacket }: Error & { rawPacket?: Buffer }, socket: Socket) => {
    const name = nameInGreeting(rawPacket)
    if (name) note('CONNECT', name)
    socket.destroy()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    contacts,
    stop() {
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeAllConnections()
      return closed
    },
  }
}
