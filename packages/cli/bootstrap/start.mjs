/** Bootstrap. `npm start`: demo site, collector and dashboard side by side; one ends, all end. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const port = {
  demo: process.env.PLACET_DEMO_PORT || '8080',
  public: process.env.PLACET_PORT || '8787',
  dashboard: process.env.PLACET_DASHBOARD_PORT || '8788',
}
mkdirSync('.data', { recursive: true })
const env = {
  ...process.env,
  PLACET_DEMO_PORT: port.demo,
  PLACET_PORT: port.public,
  PLACET_DASHBOARD_PORT: port.dashboard,
  PLACET_DATABASE_URL: process.env.PLACET_DATABASE_URL || 'file:.data/placet.db',
  PLACET_SITES: process.env.PLACET_SITES || sites(),
  PLACET_PUBLIC_URL: process.env.PLACET_PUBLIC_URL || `http://localhost:${port.public}`,
  PLACET_LOG_LEVEL: process.env.PLACET_LOG_LEVEL || 'warn',
}

/** The demo's configurations; on another port than theirs a copy that names it, for a site's origins are exact. */
function sites() {
  if (port.demo === '8080') return 'demo/sites'
  const copy = '.data/sites'
  rmSync(copy, { recursive: true, force: true })
  cpSync('demo/sites', copy, { recursive: true })
  const file = `${copy}/sertius.json`
  const configuration = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...configuration, origins: [`http://localhost:${port.demo}`, ...configuration.origins] }, null, 2))
  return copy
}

// The first sight of the dashboard is not an empty page: a site of its own, marked as generated, gets 90 days. Says so when it has them already.
spawnSync(process.execPath, ['packages/cli/src/placet.ts', 'sample', 'sample', '--days', '90', '--if-empty'], { env, stdio: 'inherit' })

const children = [
  spawn(process.execPath, ['packages/cli/src/placet.ts', 'serve'], { env, stdio: 'inherit' }),
  spawn(process.execPath, ['demo/src/server.ts'], { env, stdio: 'inherit' }),
]
let code = 0
const stopAll = (signal = 'SIGTERM') => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill(signal)
}
for (const child of children) {
  child.on('exit', (ended) => {
    code ||= ended ?? 0
    stopAll()
  })
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopAll('SIGTERM'))
const parent = process.ppid
setInterval(() => process.ppid !== parent && stopAll(), 500).unref()
await Promise.all(children.map((child) => new Promise((done) => child.on('exit', done))))
process.exit(code)
