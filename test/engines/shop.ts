/** Engines. Shop: the site whose pages carry the stragglers. Serves each fixture with the tag of the way of blocking that its address names. */
import { existsSync, readFileSync } from 'node:fs'
import type { Answer } from './everywhere.ts'
import { integrityOf } from './tracker.ts'

export const SITE = 'http://www.shop.localhost'
export const COLLECTOR = 'http://consent.shop.localhost'

/** Layouts of the notice: a site for each, which blocks what is marked. */
export const layouts = ['box', 'bar', 'cloud', 'modal'] as const
export type Layout = (typeof layouts)[number]
const isLayout = (site: string): site is Layout => (layouts as readonly string[]).includes(site)

/** First part of a page's address: how its site blocks, or its layout. `plain` pages carry no tag: they prove that a technique works at all. */
export type Blocking = 'declared' | 'known' | 'strict' | 'plain' | Layout

/** A listed service's host; under `strict` one that nobody listed. */
const heldHostOf = (blocking: string) => (blocking === 'strict' ? 'unlisted.example' : 'tracker.example')

/** `known` and `strict` need the tag first and at once (contract, section 4). */
const tagOf = (blocking: string): string =>
  blocking === 'plain'
    ? ''
    : `<script nonce="n0nce" src="${COLLECTOR}/s/${blocking}.js"${blocking === 'declared' || isLayout(blocking) ? ' async' : ''}></script>`

/** What a fixture is put into, unless it is a whole page. */
const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head>
%TAG%
<meta charset="utf-8">
<title>${title}</title>
<script nonce="n0nce">window.ran ||= []; window.note = (name) => ran.push(name)</script>
</head>
<body>
${body}
%END%
</body>
</html>`

/** The page's own end marker: everything it does by itself is done, `window.work` included. */
const END = `<script nonce="n0nce">addEventListener('load', async () => { await window.work; fetch('/marker/end') })</script>`

const folders = { declared: ['declared', 'life'], known: ['unmarked', 'life'], strict: ['unmarked', 'life'], plain: ['unmarked', 'life'] }

function fixture(blocking: string, name: string): string | undefined {
  for (const folder of isLayout(blocking) ? ['notice'] : (folders[blocking as keyof typeof folders] ?? [])) {
    const file = new URL(`./pages/${folder}/${name}`, import.meta.url)
    if (existsSync(file)) return readFileSync(file, 'utf8')
  }
}

/** Answers `/{blocking}/{fixture}.html`; paths below `/marker/` are noted in `markers`. `port` is where the proxy itself listens. */
export function createShop(markers: string[], port: () => number): Answer {
  return (url, request, response) => {
    request.resume()
    const [, blocking = '', name = ''] = url.pathname.split('/')
    if (blocking === 'marker') markers.push(url.pathname.slice('/marker/'.length))
    const text = fixture(blocking, name)
    if (text === undefined) {
      response.writeHead(blocking === 'marker' ? 204 : 404).end()
      return
    }
    // A fixture may ask for response headers: `<!-- Header-Name: value -->` in its first lines.
    for (const [, header = '', value = ''] of text.matchAll(/^<!-- ([A-Z]\w+(?:-\w+)+): (.*) -->$/gm)) response.setHeader(header, value)
    const held = heldHostOf(blocking)
    const html = (/^<!doctype/im.test(text) ? text : page(name, text))
      .replaceAll('%TAG%', tagOf(blocking))
      .replaceAll('%END%', END)
      .replaceAll('%HELD%', `http://${held}`)
      .replaceAll('%HOST%', held)
      .replaceAll('%PORT%', `${port()}`)
      .replace(/%INTEGRITY (.*?)%/g, (_, path) => integrityOf(path))
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }).end(html)
  }
}
