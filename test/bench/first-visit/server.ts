/** Benchmark. Server: the same page for every platform, all of it compressed with brotli, over a connection that is kept. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import type { Platform } from './platforms.ts'

const paragraph = 'Un hébergement simple, rapide et sûr, en Belgique, avec des personnes qui répondent quand vous appelez. '.repeat(6)
const style = 'body{font:16px/1.5 sans-serif;margin:0 auto;max-width:60em;padding:1em}nav a{margin-right:1em}'

/** The page of a platform; the page alone without one. */
export const pageOf = (platform?: Platform): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>La boutique</title>${platform?.head ?? ''}<style>${style}</style></head><body><nav><a href="/">Accueil</a><a href="#" data-placet-open="preferences">Cookies</a></nav><h1>La boutique</h1>${`<h2>Offre</h2><p>${paragraph}</p>`.repeat(12)}${platform?.held ?? ''}${platform?.foot ?? ''}</body></html>`

const typeOf = (path: string) =>
  path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8'

/**
 * Serves pages and files by path; files for a day, pages not at all. `instead` answers what a visitor with these cookies gets in the place of
 * one, if anything else. Returns the address and what stops it.
 */
export async function serve(
  files: Map<string, string>,
  instead: (path: string, cookies: string | undefined) => string | undefined = () => undefined,
): Promise<{ origin: string; close(): void }> {
  const packed = new Map<string, Buffer>()
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = files.get(pathname)
    if (file === undefined) {
      // A collector keeps records (201) and counts displays (204); what it does besides is none of this benchmark's concern.
      response.writeHead(request.method !== 'POST' ? 404 : pathname.endsWith('/records') ? 201 : 204).end()
      return
    }
    const sent = instead(pathname, request.headers.cookie) ?? file
    const body = packed.get(sent) ?? brotliCompressSync(sent)
    packed.set(sent, body)
    const isPage = typeOf(pathname).startsWith('text/html')
    response.writeHead(200, {
      'content-type': typeOf(pathname),
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': isPage ? 'no-store' : 'max-age=86400',
      'access-control-allow-origin': '*',
    })
    response.end(body)
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
