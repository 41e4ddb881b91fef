/** Journeys. Video site: a page with videos, its collector, and the vendors of the videos, all on this machine and each seen by itself. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { createCollector, openSqlite } from '@placet/collector'
import { checkConfig, compileSite, isUsable, readBundles, type SiteConfig } from '@placet/site'

export interface VideoSite {
  page: string
  collector: string
  /** What the vendors were asked, and with which headers. */
  asked: { url: string; headers: IncomingMessage['headers'] }[]
  stop(): Promise<void>
}

const chunk = (type: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A picture that a browser can draw, 480 × 360: black bars above and below, as YouTube has them, and hills between. */
function aPicture(): Buffer {
  const [width, height] = [480, 360]
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 45; y < 315; y++)
    for (let x = 0; x < width; x++) {
      const isHill = y > 200 + 40 * Math.sin(x / 50)
      rows.set(isHill ? [60, 120 - (y - 160) / 3, 70] : [250, 180 + y / 5, 110 + y / 3], y * (1 + width * 3) + 1 + x * 3)
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

const listening = (server: ReturnType<typeof createServer>) =>
  new Promise<string>((done) =>
    server.listen(0, 'localhost', () => {
      server.unref()
      done(`http://localhost:${(server.address() as AddressInfo).port}`)
    }),
  )

/** `body` is that of the page, `head` puts the tag into it. YouTube has a picture of every video, Vimeo of none. */
export async function startVideoSite(
  body: string,
  changes: Partial<SiteConfig> = {},
  head = (tag: string) => `<script src="${tag}"></script>`,
): Promise<VideoSite> {
  const asked: VideoSite['asked'] = []
  const picture = aPicture()
  const vendors = createServer((request, response) => {
    const [, host = '', ...path] = (request.url ?? '').split('/')
    asked.push({ url: `https://${host}/${path.join('/')}`, headers: request.headers })
    if (host === 'i.ytimg.com') response.writeHead(200, { 'content-type': 'image/jpeg', 'set-cookie': 'vendor=1' }).end(picture)
    else response.writeHead(404).end()
  })
  const vendorsUrl = await listening(vendors)
  let tag = ''
  const pages = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
      `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>Vidéos</title>${head(tag)}<style>body{font:1rem/1.5 system-ui;max-width:45rem;margin:1rem auto;padding:0 1rem}iframe{width:100%;aspect-ratio:16/9;border:0;border-radius:8px}</style>
<h1>Vidéos</h1><p><button data-placet-open="preferences">Cookies</button></p>${body}`,
    ),
  )
  const page = await listening(pages)
  const folder = mkdtempSync(join(tmpdir(), 'placet-video-'))
  const collector = await createCollector({
    storage: await openSqlite(join(folder, 'placet.db'), Date.now()),
    log: { level: 'silent' },
    reach: {
      leadTo: ({ host, pathname, search }) => new URL(`/${host}${pathname}${search}`, vendorsUrl),
      isRefused: () => false,
    },
  })
  const url = await collector.public.listen({ port: 0, host: 'localhost' })
  const config: SiteConfig = {
    site: 'videos',
    controller: { name: 'Videos', contact: 'privacy@videos.example' },
    origins: [page],
    languages: ['fr', 'nl', 'en', 'de'],
    services: ['youtube', 'vimeo'],
    collector: url,
    ...changes,
  }
  const mistakes = checkConfig('videos.json', config)
  if (!isUsable(mistakes)) throw new Error(JSON.stringify(mistakes))
  await collector.sites.serve(compileSite({ file: 'videos.json', config, policies: {} }, await readBundles()))
  tag = `${url}/s/videos.js`
  return {
    page,
    collector: url,
    asked,
    async stop() {
      for (const server of [pages, vendors]) {
        server.closeAllConnections()
        server.close()
      }
      await collector.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
