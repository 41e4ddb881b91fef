/** Journeys. Collector alone: one small site on an empty database, reached at whatever address stands in front of it. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ended, started, writeSite } from './stack.ts'

const placet = fileURLToPath(new URL('../../../packages/cli/src/placet.ts', import.meta.url))

/** A site with one service in analytics and marketing as markup alone. Pages load its tag from `{collector}/s/own.js`. */
export const ownSite = {
  site: 'own',
  controller: { name: 'Own', contact: 'privacy@own.example', country: 'BE' },
  languages: ['fr', 'en'],
  services: ['posthog'],
  categories: { marketing: {} },
}

/** A page of that site: what runs says so in `window.ran`. */
export const ownPage = (collector: string): string => `<!doctype html>
<html lang="fr"><meta charset="utf-8"><title>Own</title>
<script>var ran = []</script>
<script src="${collector}/s/own.js"></script>
<script type="text/plain" data-consent="analytics">ran.push('analytics')</script>
<h1>Own</h1></html>`

export interface CollectorAlone {
  /** Where it listens; visitors reach it elsewhere. */
  url: string
  database: string
  stop(): Promise<void>
}

/** `publicUrl` is where visitors reach it, `origin` where the site's pages are. */
export async function startCollectorAlone(publicUrl: string, origin: string, env: Record<string, string> = {}): Promise<CollectorAlone> {
  const folder = mkdtempSync(join(tmpdir(), 'placet-own-'))
  const sites = join(folder, 'sites')
  mkdirSync(sites)
  writeSite(sites, { ...ownSite, origins: [origin], collector: publicUrl })
  const database = join(folder, 'placet.db')
  const child = spawn(process.execPath, [placet, 'serve'], {
    env: {
      ...process.env,
      PLACET_HOST: '127.0.0.1',
      PLACET_PORT: '0',
      PLACET_DASHBOARD_PORT: '0',
      PLACET_DATABASE_URL: `file:${database}`,
      PLACET_SITES: sites,
      PLACET_PUBLIC_URL: publicUrl,
      PLACET_LOG_LEVEL: 'warn',
      ...env,
    },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = await started(child, /Public collector +\S+\n/)
  return {
    url: /Public collector +(\S+)/.exec(said)?.[1] ?? '',
    database,
    async stop() {
      await ended(child, 'SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
