/** Bootstrap. `npm start`: demo site, collector and dashboard side by side; one ends, all end. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

const port = { demo: process.env.PLACET_DEMO_PORT || '8080', public: process.env.PLACET_PORT || '8787', dashboard: process.env.PLACET_DASHBOARD_PORT || '8788' }
const env = {
  ...process.env,
  PLACET_DEMO_PORT: port.demo,
  PLACET_PORT: port.public,
  PLACET_DASHBOARD_PORT: port.dashboard,
  PLACET_DATABASE_URL: process.env.PLACET_DATABASE_URL || 'file:.data/placet.db',
  PLACET_SITES: process.env.PLACET_SITES || 'demo/sites',
  PLACET_PUBLIC_URL: process.env.PLACET_PUBLIC_URL || `http://localhost:${port.public}`,
}
mkdirSync('.data', { recursive: true })

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
