/** Journeys. Relay: a site's web server with the collector under its own host, that can hold answers back on their way to the page. */
import { request as ask, createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

export interface Relay {
  /** Paths asked of the collector so far, in order. */
  asked: string[]
  /** Bodies of the decisions sent so far, in the order in which they came by. */
  sent: string[]
  /** Holds the answers to all decisions sent from now on; what it returns lets those go that came until the next hold. */
  hold(): () => void
  stop(): Promise<void>
}

/** Serves `page` everywhere but below `/consent/`, which it hands to the collector with the path cut off. */
export async function startRelay(
  port: number,
  collector: string,
  page: string | ((path: string, body: string, cookies: string | undefined) => string),
): Promise<Relay> {
  let gate: Promise<void> | undefined
  const asked: string[] = []
  const sent: string[] = []
  const server = createServer((request, response) => {
    const { method = 'GET', headers, url = '/' } = request
    const path = url.startsWith('/consent/') ? url.slice('/consent'.length) : undefined
    if (path !== undefined) asked.push(path)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    const before = gate
    request.on('end', () => {
      const body = Buffer.concat(chunks)
      if (path === undefined) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        return response.end(typeof page === 'string' ? page : page(url, body.toString(), headers.cookie))
      }
      const isDecision = path.endsWith('/records')
      if (isDecision) sent.push(body.toString())
      const onward = ask(new URL(path, collector), { method, headers }, async (answer) => {
        if (isDecision) await before
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      onward.on('error', () => response.destroy())
      onward.end(body)
    })
  })
  await new Promise<void>((done) => server.listen(port, 'localhost', done))
  return {
    asked,
    sent,
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>()
      gate = promise
      return () => {
        resolve()
        if (gate === promise) gate = undefined
      }
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await wait(0)
    },
  }
}
