/** Demo. Assets: style, pictures and built scripts, each at its address. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

const folder = new URL('../assets/', import.meta.url)
const built = new URL('../dist/', import.meta.url)

/** Everything under `/assets/`, by name: there is no way to any other file. */
const files: Record<string, URL> = Object.fromEntries([
  ...['site.css', 'player.css'].map((name) => [name, new URL(name, folder)]),
  ...['logo', 'street-day', 'street-night', 'small-house', 'small-cabinets', 'two-rooms', 'film'].map((name) => [
    `${name}.svg`,
    new URL(`${name}.svg`, folder),
  ]),
  ...['activity.js', 'player.js', 'adpulse.js'].map((name) => [name, new URL(name, built)]),
  ...['posthog.js', 'snowplow.js', 'mixpanel.js'].map((name) => [`sdk/${name}`, new URL(name, built)]),
])

const types: Record<string, string> = { css: 'text/css', svg: 'image/svg+xml', js: 'text/javascript' }

/** The asset's answer, checked again at each use; `undefined` where there is no such asset. */
export async function assetAnswer(name: string, request: Request): Promise<Response | undefined> {
  const file = Object.hasOwn(files, name) ? files[name] : undefined
  if (!file) return undefined
  let content: Buffer
  try {
    content = await readFile(file)
  } catch {
    return new Response(`/assets/${name} has not been built yet.\n`, { status: 404 })
  }
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 20)}"`
  const headers = {
    'content-type': `${types[name.split('.').pop() ?? '']}; charset=utf-8`,
    'cache-control': 'no-cache',
    'cross-origin-resource-policy': 'cross-origin',
    etag,
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(content), { headers })
}
