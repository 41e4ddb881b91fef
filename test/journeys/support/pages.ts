/** Journeys. Pages: a plain web server for pages not written for Placet, on an origin of its own. Keeps every hit. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const folder = new URL('../../fixtures/pages/', import.meta.url)

export interface Pages {
  origin: string
  /** Paths asked for below `/hit/`, in order. */
  hits: string[]
  /** Where the tag's script element points; put into each page in place of `%TAG%`. */
  tag: string
  /** Pages that a journey writes itself, by path. */
  written: Map<string, string>
  stop(): Promise<void>
}

export async function startPages(): Promise<Pages> {
  const pages: Pages = {
    origin: '',
    hits: [],
    tag: '',
    written: new Map(),
    stop: () => new Promise((done) => server.close(() => done())),
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname.startsWith('/hit/')) {
      pages.hits.push(pathname.slice('/hit/'.length))
      response.writeHead(200, { 'content-type': pathname.endsWith('.js') ? 'text/javascript' : 'text/plain' })
      return response.end(`(window.ran ||= []).push(${JSON.stringify(pathname.slice('/hit/'.length))})`)
    }
    try {
      const file = pages.written.get(pathname) ?? readFileSync(new URL(`.${pathname}`, folder), 'utf8')
      const policy = searchParams.get('policy')
      response.writeHead(200, {
        'content-type': pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
        ...(policy && { 'content-security-policy': policy }),
      })
      // `?site=` pastes another site's tag, `?on-tag=` an attribute on it; `?twice` fills the queue before the tag comes, and pastes a second one
      // at the end; `?policy=` is a Content-Security-Policy, and puts its nonce `n1` on every script.
      const tag = pages.tag.replace(/[^/]*$/, `${searchParams.get('site') ?? 'pages'}.js`)
      const early = '<script>window.placet ||= []; placet.push((api) => { window.early = api.allows("necessary") })</script>'
      const page = file.replaceAll(
        '%TAG%',
        `${searchParams.has('twice') ? early : ''}<script src="${tag}" async ${searchParams.get('on-tag') ?? ''}></script>`,
      )
      const whole = searchParams.has('twice') ? page.replace('</body>', `<script src="${tag}"></script></body>`) : page
      response.end(policy ? whole.replaceAll('<script', '<script nonce="n1"') : whole)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  server.unref()
  pages.origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return pages
}
