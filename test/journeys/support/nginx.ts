/** Journeys. nginx: the recipe of the collector's `reverse-proxy.md`, word for word but for its addresses, with a page of the site behind it. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ended } from './stack.ts'

const recipes = new URL('../../../packages/collector/reverse-proxy.md', import.meta.url)

/** The first of these programs that runs here. */
const found = (...programs: string[]) => programs.find((program) => spawnSync(program, ['-v']).error === undefined)

export const nginx = found('nginx', '/usr/sbin/nginx')
export const openssl = found('openssl')

/** The recipe with each address replaced; throws where the recipe no longer holds one. */
function recipeWith(replacements: Record<string, string>): string {
  let recipe = /```nginx\n([\s\S]*?)```/.exec(readFileSync(recipes, 'utf8'))?.[1] ?? ''
  for (const [address, other] of Object.entries(replacements)) {
    if (!recipe.includes(address)) throw new Error(`The recipe does not say "${address}" any more.`)
    recipe = recipe.replaceAll(address, other)
  }
  return recipe
}

/** Listens on the port with a certificate of its own making. */
export async function startNginx(port: number, collector: string, page: string): Promise<{ stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'placet-nginx-'))
  mkdirSync(join(folder, 'www'))
  writeFileSync(join(folder, 'www', 'index.html'), page)
  const [certificate, key] = [join(folder, 'own.pem'), join(folder, 'own.key')]
  const made = spawnSync(openssl ?? '', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-out', certificate, '-keyout', key],
  ])
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`)
  const recipe = recipeWith({
    '127.0.0.1:8787': new URL(collector).host,
    'listen 443 ssl': `listen 127.0.0.1:${port} ssl`,
    'www.sertius.example': 'localhost',
    '/etc/ssl/sertius.pem': certificate,
    '/etc/ssl/sertius.key': key,
    '/var/www/sertius': join(folder, 'www'),
  })
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`)
  // A worker of another account could not read a folder that is ours alone.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `${user} daemon off; worker_processes 1; pid ${join(folder, 'pid')}; error_log stderr;
events {}
http { access_log off; types { text/html html; } ${places.join(' ')}
${recipe}
}`,
  )
  const child = spawn(nginx ?? '', ['-p', folder, '-e', 'stderr', '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk
  })
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`nginx ended before it was ready:\n${said}`)
    await wait(50)
  }
  return {
    async stop() {
      await ended(child, 'SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = get({ host: '127.0.0.1', port, path: '/', rejectUnauthorized: false }, (answer) => {
      answer.resume()
      resolve(answer.statusCode === 200)
    })
    asked.on('error', () => resolve(false))
  })
