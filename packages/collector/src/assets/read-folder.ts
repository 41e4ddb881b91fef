/** Assets. Reads a folder of built files, once. */
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Asset, createAsset } from './asset.ts'
import type { Improver } from './improver.ts'

const typeOf: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** Every file of a known type, by name. Empty where there is no such folder. */
export async function readFolder(folder: string, improver: Improver): Promise<Map<string, Asset>> {
  const names = await readdir(folder).catch(() => [])
  const assets = new Map<string, Asset>()
  for (const name of names) {
    const type = typeOf[extname(name)]
    if (type) assets.set(name, createAsset(type, await readFile(join(folder, name)), improver))
  }
  return assets
}
