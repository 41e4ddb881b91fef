/**
 * Bootstrap. What `npm start`, `npm test` and their kin run: needs nothing but Node.js and npm.
 * Brings pnpm, and a newer Node.js where the host's is too old, installs, builds what changed, then hands over to the task.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..', '..')
const [task = 'start', ...rest] = process.argv.slice(2)
const stamps = join(root, 'node_modules', '.placet')

/** `node:sqlite` without a flag, and what the tools ask for. */
const isNewEnough = ([major, minor]) => major > 22 || (major === 22 && minor >= 13)
const host = process.versions.node.split('.').map(Number)

const env = { ...process.env }
// What npm tells its scripts would steer the package manager that runs inside; where packages come from is the machine's to say.
for (const name of Object.keys(env)) {
  if (/^npm_/i.test(name) && !/proxy|cafile|registry|nodedir/i.test(name)) delete env[name]
}
env.PATH = [
  join(root, 'node_modules', '.bin'),
  join(here, 'node', 'node_modules', '.bin'),
  join(here, 'node_modules', '.bin'),
  process.env.PATH,
].join(delimiter)

const isWindows = process.platform === 'win32'

/** Runs a command to its end; a failure ends us with its code. */
function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: isWindows, ...options })
  if (done.error) fail(`${command} could not be started: ${done.error.message}`)
  if (done.status !== 0) process.exit(done.status ?? 1)
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

const hashOf = (files) => {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

/** Does the work unless the same inputs were worked on before and the result is still there. */
function once(name, inputs, result, work) {
  const stamp = join(stamps, name)
  const hash = hashOf(inputs)
  if (existsSync(join(root, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  rmSync(stamp, { force: true })
  work()
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stamp, hash)
}

/** Every file below a folder whose path matches, sorted; what was installed or built is left out. */
const sources = (folder, pattern) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => pattern.test(file) && !/\/(node_modules|dist)\//.test(file))
    .sort()

/** Installs a folder's own package.json with the host's npm, once. */
function fetchInto(folder, sentence) {
  const wanted = hashOf([join(folder, 'package.json'), join(folder, 'package-lock.json')])
  const stamp = join(root, folder, 'node_modules', '.stamp')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log(sentence)
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: join(root, folder),
    env: { ...env, PATH: process.env.PATH },
  })
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

function installTools() {
  const folder = 'packages/cli/bootstrap'
  fetchInto(folder, 'Fetching the package manager …')
  if (isNewEnough(host)) return
  const { node } = process.versions
  fetchInto(`${folder}/node`, `Fetching a newer Node.js: Placet needs 22.13, this machine has ${node} …`)
  if (!existsSync(join(here, 'node', 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node'))) {
    fail(
      `Placet needs Node.js 22.13 or newer; this machine has ${node}, and none could be fetched for ${process.platform} ${process.arch}. Install a newer Node.js and try again.`,
    )
  }
}

function installPackages() {
  const manifests = ['package.json', 'demo/package.json', 'test/package.json', ...sources('packages', /^packages\/[^/]+\/package\.json$/)]
  once('installed', ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests], 'node_modules/.bin/rollup', () => {
    console.log('Installing packages …')
    run('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'])
  })
}

function build() {
  const inputs = [
    ...['rollup.config.mjs', 'tsconfig.json', 'pnpm-lock.yaml'],
    ...sources('packages', /^packages\/(model|browser|dashboard)\/src\/.*\.(tsx?|css|html)$/),
    ...sources('demo', /^demo\/src\/(sdks|activity)\//),
  ].filter((file) => !/\.test\.tsx?$/.test(file))
  once('built', inputs, 'packages/browser/dist/bundles.json', () => {
    console.log('Building the browser files …')
    run('rollup', ['-c', '--silent'])
  })
}

const vitest = (config, ...args) => run('vitest', ['run', '--config', config, ...args])
const faults = () => vitest('test/faults/vitest.config.ts', ...rest)
/** A hundred kills, and every other fault. */
const faultsLong = () => {
  env.PLACET_FAULT_ROUNDS = '100'
  faults()
}
const units = () => vitest('test/vitest.config.ts', ...rest)
const lintArgs = ['--config-path', 'test/house/lint.json', '.']

function lint() {
  run('biome', ['check', ...lintArgs])
  run('tsc', ['-p', 'tsconfig.json'])
}

function journeys(...only) {
  env.CHROMIUM_PATH = chromium()
  run('playwright', ['test', '--config', 'test/playwright.config.ts', ...only])
}

/** Forty random visitors; `npm test` has three of them. */
function refusal() {
  env.PLACET_RUNS ??= '40'
  env.CHROMIUM_PATH = chromium()
  run('playwright', ['test', '--config', 'test/playwright.config.ts', 'refusal', ...rest])
}

/** Every look of the notice. With `npm test` go its fairness and its keyboard. */
function notice(...only) {
  env.CHROMIUM_PATH = chromium()
  run('playwright', ['test', '--config', 'test/notice/playwright.config.ts', ...only])
}

/** Placet beside its peers on one page. */
function bench() {
  env.CHROMIUM_PATH = chromium()
  run('node', ['test/bench/first-visit/first-visit.ts', ...rest])
}

function benchGate() {
  env.CHROMIUM_PATH = chromium()
  run('node', ['test/bench/gate-cost.ts', ...rest])
}

function benchGrowth() {
  env.CHROMIUM_PATH = chromium()
  run('node', ['test/bench/growth/growth.ts', ...rest])
}

function sdks() {
  env.CHROMIUM_PATH = chromium()
  run('playwright', ['test', '--config', 'test/sdks/playwright.config.ts', ...rest])
}

/** Path of a Chromium; empty after saying how to get one. */
function findChromium() {
  const found = spawnSync('node', [join(here, 'chromium.mjs')], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: isWindows,
  })
  return found.status === 0 ? found.stdout.trim() : ''
}

const chromium = () => findChromium() || process.exit(1)

/** The straggler pages in each engine that is here; one that is not is named, with the line that installs it. */
function engines(...args) {
  env.CHROMIUM_PATH = findChromium()
  vitest('test/engines/vitest.config.ts', ...args)
}

/** Hands over to a long-running program and ends it whenever we end, however that happens. */
function serve(script, args = []) {
  const child = spawn('node', [script, ...args], { cwd: root, env, stdio: 'inherit', shell: isWindows })
  const stop = (signal) => child.exitCode === null && child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal === 'SIGHUP' ? 'SIGTERM' : signal))
  // npm's shell may die of a signal without passing it on; then somebody else becomes our parent.
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop('SIGTERM'), 500).unref()
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)))
}

const tasks = {
  start: () => serve('packages/cli/bootstrap/start.mjs'),
  build: () => {},
  placet: () => run('node', ['packages/cli/src/placet.ts', ...rest]),
  size: () => run('node', ['test/house/size.ts']),
  unit: units,
  journeys: () => journeys(...rest),
  refusal,
  notice: () => notice(...rest),
  sdks,
  faults,
  bench,
  'bench-gate': benchGate,
  'bench-growth': benchGrowth,
  engines: () => engines(...rest),
  'faults-long': faultsLong,
  'bench-collector': () => run('node', ['test/bench/collector.ts', ...rest]),
  'bench-log': () => run('node', ['test/bench/log.ts', ...rest]),
  'bench-rollups': () => run('node', ['test/bench/rollups.ts', ...rest]),
  'bench-sites': () => run('node', ['--expose-gc', 'test/bench/many-sites.ts', ...rest]),
  'bench-peer': () => run('node', ['test/bench/peer.ts', ...rest]),
  'bench-soak': () => run('node', ['test/bench/soak.ts', ...rest]),
  fuzz: () => run('node', ['--expose-gc', 'test/fuzz/fuzz.ts', ...rest]),
  check: lint,
  format: () => run('biome', ['check', '--write', ...lintArgs]),
  test() {
    lint()
    run('node', ['test/house/size.ts'])
    units()
    // A PostgreSQL that is restarted, cut off or replaced under load has its time in `test:faults`.
    vitest('test/faults/vitest.config.ts', 'kill-nine', 'stop', 'full-disk', 'clock')
    journeys('--grep-invert', '@long')
    notice('fair', 'keyboard')
  },
}

if (!tasks[task]) fail(`There is no task "${task}". There are: ${Object.keys(tasks).join(', ')}.`)
installTools()
installPackages()
if (!['check', 'format'].includes(task)) build()
tasks[task]()
