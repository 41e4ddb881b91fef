/** Demo. Node http: carries requests and answers between node:http and the platform's own Request and Response. */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** More than any SDK sends at once; the rest of a body is read and dropped. */
const KEPT_BODY_BYTES = 256 * 1024

async function bodyOf(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    if (bytes < KEPT_BODY_BYTES) chunks.push(chunk.subarray(0, KEPT_BODY_BYTES - bytes))
    bytes += chunk.length
  }
  return bytes && message.method !== 'GET' && message.method !== 'HEAD' ? new Uint8Array(Buffer.concat(chunks)) : null
}

function headersOf(message: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

/** A listener for node:http that answers with `answer`; what cannot be read is answered 400, what fails 500. */
export function nodeListener(answer: (request: Request) => Promise<Response>) {
  const reply = async (message: IncomingMessage): Promise<Response> => {
    let request: Request
    try {
      const address = new URL(`http://${message.headers.host ?? 'localhost'}${message.url ?? '/'}`)
      request = new Request(address, { method: message.method ?? 'GET', headers: headersOf(message), body: await bodyOf(message) })
    } catch {
      return new Response('This request could not be read.\n', { status: 400 })
    }
    try {
      return await answer(request)
    } catch (error) {
      console.error(error)
      return new Response('Something went wrong on our side.\n', { status: 500 })
    }
  }
  return async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answered = await reply(message)
    const body = Buffer.from(await answered.arrayBuffer())
    const hasBody = answered.status !== 204 && answered.status !== 304
    response.writeHead(answered.status, { ...Object.fromEntries(answered.headers), ...(hasBody && { 'content-length': body.length }) })
    response.end(message.method === 'HEAD' ? undefined : body)
  }
}
