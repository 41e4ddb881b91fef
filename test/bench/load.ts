/**
 * Bench. Load: so many clients, each one request after the other on its own connection. A process of its own: `node load.ts '{…}'` prints what it saw.
 * Written on bare sockets, because a client that costs as much as the server it measures would measure itself.
 */
import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'

export interface LoadOrder {
  port: number
  clients: number
  seconds: number
  origin: string
  /** What is sent, in turn. Where `NO_ID` stands in a body, each request gets an id of its own. */
  posts: { path: string; body: Record<string, unknown> }[]
  /** UUIDs, or the same length of digits without a zero and letters, for those who refuse hyphens. */
  ids?: 'uuid' | 'base58'
}

export interface LoadReport {
  perSecond: number
  p50: number
  p95: number
  p99: number
  /** Requests sent, warming up included. */
  sent: number
  /** Answers by status. */
  statuses: Record<string, number>
}

/** What is sent before measuring begins, so that code is compiled and connections are warm. */
export const WARM_UP_SHARE = 1 / 3

export const NO_ID = '00000000-0000-4000-8000-000000000000'

/** The bytes of each request, and where its id stands in them. */
export function requestsOf({ posts, origin }: LoadOrder): { bytes: Buffer; idAt: number }[] {
  return posts.map((post) => {
    const body = JSON.stringify(post.body)
    const head = [
      `POST ${post.path} HTTP/1.1`,
      'Host: 127.0.0.1',
      `Origin: ${origin}`,
      'User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0',
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      '',
    ].join('\r\n')
    const bytes = Buffer.from(head + body)
    return { bytes, idAt: bytes.indexOf(NO_ID) }
  })
}

/** No answer of a server that is measured is longer. */
const MAX_ANSWER_BYTES = 16 * 1024

/** Length of the answer that begins in the bytes, or infinity while its head is not whole. */
function answerLength(bytes: Buffer): number {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0) return Number.POSITIVE_INFINITY
  const length = /content-length: (\d+)/i.exec(bytes.toString('latin1', 0, headEnd))?.[1]
  return headEnd + 4 + Number(length ?? 0)
}

export async function runLoad(order: LoadOrder): Promise<LoadReport> {
  const requests = requestsOf(order)
  const statuses: Record<string, number> = {}
  const took: number[] = []
  const startMs = performance.now()
  const measureFromMs = startMs + order.seconds * 1000 * WARM_UP_SHARE
  const untilMs = startMs + order.seconds * 1000
  const newId = order.ids === 'base58' ? () => randomUUID().replace(/[-0]/g, 'x') : randomUUID
  let next = 0

  const client = (): Promise<void> =>
    new Promise((resolve, reject) => {
      // Each client has bytes of its own, and sends them again only once they were answered.
      const own = requests.map(({ bytes, idAt }) => ({ bytes: Buffer.from(bytes), idAt }))
      const answer = Buffer.alloc(MAX_ANSWER_BYTES)
      let received = 0
      let sentMs = 0
      const send = () => {
        const now = performance.now()
        if (now >= untilMs) {
          socket.destroy()
          resolve()
          return
        }
        const { bytes, idAt } = own[next++ % own.length] as { bytes: Buffer; idAt: number }
        bytes.write(newId(), idAt, 'latin1')
        received = 0
        sentMs = now
        socket.write(bytes)
      }
      const hear = (count: number, bytes: Uint8Array): boolean => {
        answer.set(bytes.subarray(0, count), received)
        received += count
        if (received < answerLength(answer.subarray(0, received))) return true
        if (sentMs >= measureFromMs) {
          const status = answer.toString('latin1', 9, 12)
          statuses[status] = (statuses[status] ?? 0) + 1
          took.push(performance.now() - sentMs)
        }
        send()
        return true
      }
      // Read to one place, again and again: the streams of Node.js would cost as much as all the rest.
      const onread = { buffer: Buffer.alloc(MAX_ANSWER_BYTES), callback: hear }
      const socket: Socket = connect({ port: order.port, host: '127.0.0.1', noDelay: true, onread })
      socket.on('connect', send)
      socket.on('error', reject)
    })

  await Promise.all(Array.from({ length: order.clients }, client))
  took.sort((one, other) => one - other)
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0
  const measuredSeconds = (untilMs - measureFromMs) / 1000
  return { perSecond: took.length / measuredSeconds, sent: next, p50: at(0.5), p95: at(0.95), p99: at(0.99), statuses }
}

const [, file, order] = process.argv
if (file === import.meta.filename && order !== undefined)
  process.stdout.write(JSON.stringify(await runLoad(JSON.parse(order) as LoadOrder)))
