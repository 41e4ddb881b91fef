/** Engines. Tracker: what every held host answers, by the ending of the path. What runs says so in `ran`. */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64')

/** A tenth of a second of silence. */
function silence(): Buffer {
  const rate = 8000
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + rate / 10, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(rate / 10, 40)
  return Buffer.concat([head, Buffer.alloc(rate / 10, 128)])
}

/** A script says its name, and the key of its own element where it finds one. */
export function scriptOf(path: string): string {
  const name = path.split('/').at(-1)?.replace(/\..*/, '')
  const key = `(self.document?.currentScript?.dataset.key ?? '')`
  return `(self.ran ||= []).push(['${name}', ${key}].filter(Boolean).join(' '))${name === 'throws' ? '; throw new Error("as it should")' : ''}`
}

/** What `integrity` names for a script of the tracker. */
export const integrityOf = (path: string): string => `sha384-${createHash('sha384').update(scriptOf(path)).digest('base64')}`

const types: Record<string, [type: string, body: (path: string) => string | Buffer]> = {
  js: ['text/javascript', scriptOf],
  gif: ['image/gif', () => PIXEL],
  html: ['text/html', () => '<!doctype html><title>Frame</title><p>Frame'],
  css: ['text/css', () => 'body { outline: 0 }'],
  svg: ['image/svg+xml', () => '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'],
  json: ['application/json', () => '{}'],
  vtt: ['text/vtt', () => 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello'],
  wav: ['audio/wav', silence],
  events: ['text/event-stream', () => 'data: 1\n\n'],
}

/** Never kept by the browser, so that each use is seen; open to every origin, so that nothing but Placet can hold it. */
export async function answerAsTracker({ pathname }: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  request.resume()
  const origin = request.headers.origin
  response.setHeader('access-control-allow-origin', origin ?? '*')
  if (origin) response.setHeader('access-control-allow-credentials', 'true')
  response.setHeader('access-control-allow-headers', 'content-type')
  response.setHeader('cache-control', 'no-store')
  response.setHeader('set-cookie', 'tracker=1; Path=/')
  if (pathname.includes('slow')) await wait(250)
  const known = types[pathname.split('.').at(-1) ?? '']
  if (request.method === 'OPTIONS' || !known || pathname.includes('missing')) {
    response.writeHead(request.method === 'OPTIONS' ? 204 : 404).end()
    return
  }
  const [type, body] = known
  response.writeHead(200, { 'content-type': type }).end(body(pathname))
}
