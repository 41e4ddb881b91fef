/** Fuzz. Raw request: bytes on a connection that no HTTP client would send: chunks that lie, bodies that are cut, headers without end. */
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { aDecision } from '@placet/collector/fixtures/a-decision'
import type { Chance } from './chance.ts'

export interface Raw {
  eventId: string
  bytes: Buffer
  /** Whether the sender leaves as soon as it has sent. */
  leaves: boolean
}

const HEAD =
  'POST /v1/sertius/records HTTP/1.1\r\nhost: collector\r\norigin: https://www.sertius.example\r\ncontent-type: application/json\r\n'
const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`

export function rawRequest(chance: Chance): Raw {
  const eventId = randomUUID()
  const body = JSON.stringify(aDecision({ eventId }))
  const half = body.slice(0, chance.below(body.length))
  const rest = body.slice(half.length)
  const length = `content-length: ${Buffer.byteLength(body)}\r\n`
  const text = chance.pick([
    () => `${HEAD}transfer-encoding: chunked\r\n\r\n${half && chunk(half)}${chunk(rest)}0\r\n\r\n`,
    () => `${HEAD}transfer-encoding: chunked\r\n\r\n${half && chunk(half)}`,
    () => `${HEAD}transfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n${body}`,
    () => `${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n${body}\r\n0\r\n\r\n`,
    () => `${HEAD}transfer-encoding: gzip, chunked\r\n\r\n${chunk(body)}0\r\n\r\n`,
    () => `${HEAD}transfer-encoding: chunked\r\n${length}\r\n${chunk(body)}0\r\n\r\n`,
    () => `${HEAD}${length}\r\n${half}`,
    () => `${HEAD}${length}\r\n${body}`,
    () => `${HEAD}${length}${length}\r\n${body}`,
    () => `${HEAD}content-length: 5\r\n\r\n${body}`,
    () => `${HEAD}content-length: -1\r\n\r\n${body}`,
    () => `${HEAD}content-length: 99999999999999999999\r\n\r\n${body}`,
    () => `${HEAD}${'x-many: a\r\n'.repeat(2_500)}${length}\r\n${body}`,
    () => `${HEAD}x-long: ${'a'.repeat(20_000)}\r\n${length}\r\n${body}`,
    () => `${HEAD}x-bad\0: a\r\n${length}\r\n${body}`,
    () => `${HEAD}expect: 100-continue\r\n${length}\r\n${body}`,
    () => `POST ${'/a'.repeat(9_000)} HTTP/1.1\r\nhost: a\r\n\r\n`,
    () => `GET /s/sertius.js HTTP/9.9\r\n\r\n`,
    () => `GET http://evil.example/s/sertius.js HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`,
    () => `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`,
    () => Buffer.from(Array.from({ length: 200 }, () => chance.below(256))).toString('latin1'),
    () => `${HEAD}upgrade: websocket\r\nconnection: upgrade\r\n${length}\r\n${body}`,
  ])()
  return { eventId, bytes: Buffer.from(text, 'latin1'), leaves: chance.is(0.3) }
}

/** Longest wait for an answer; a body that never ends is answered by the collector's own patience, or not at all. */
const PATIENCE_MS = 300

/** The status of the answer; 0 where there was none. */
export function sendRaw(port: number, { bytes, leaves }: Raw): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    const end = () => {
      socket.destroy()
      clearTimeout(timer)
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0))
    }
    const timer = setTimeout(end, PATIENCE_MS)
    socket.on('error', end)
    socket.on('close', end)
    socket.on('data', (data) => {
      answer += data.toString('latin1')
      if (/^HTTP\/1\.1 [2-5]/.test(answer)) end()
    })
    socket.write(bytes, () => leaves && end())
  })
}
