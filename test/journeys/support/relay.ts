/** Journeys. Relay: a site's web server with the collector under its own host, that can hold answers back on their way to the page. */
import { request as ask, createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

export interface Relay {
  /** Bodies of the decisions sent so far, in the order in which they came by. */
  sent: string[]
  /** Holds the answers to all decisions sent from now on; what it returns lets those go that came until the next hold. */
  hold(): () => void
  stop(): Promise<void>
}

/** Serves `page` everywhere but below `/consent/`, which it hands to the collector with the path cut off. */
export async function startRelay(port: number, collector: string, page: string): Promise<Relay> {
  let gate: Promise<void> | undefined
  const sent: string[] = []
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/consent/')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      return response.end(page)
    }
    const { method = 'GET', headers } = request
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    const before = gate
    const isDecision = request.url.endsWith('/records')
    const onward = ask(new URL(request.url.slice('/consent'.length), collector), { method, headers }, async (answer) => {
      if (isDecision) await before
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.on('end', () => {
      const body = Buffer.concat(chunks)
      if (isDecision) sent.push(body.toString())
      onward.end(body)
    })
  })
  await new Promise<void>((done) => server.listen(port, 'localhost', done))
  return {
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
