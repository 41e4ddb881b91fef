/**
 * Benchmark. What the gate costs a page: 200 held elements, 5,000 nodes added later, at a quarter of the processor's speed; beside the same
 * page without the tag, and with an observer that does nothing: what any watcher costs. `--runs 15 --only declared` choose.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { compileSite, readBundles } from '@placet/site'
import { type CountedPage, startCounted } from './counted.ts'

const { values: asked } = parseArgs({ options: { runs: { type: 'string', default: '9' }, only: { type: 'string', default: '' } } })
const RUNS = Number(asked.runs)
const SLOWDOWN = 4
const HELD = 200
const ADDED = 5_000

/** How the nodes arrive: not at all, so that what the tag costs by itself is seen; then in so many tasks, a fragment or a node at a time. */
const arrivals: Record<string, { nodes: number; tasks: number; isFragment?: boolean; isFirst?: boolean }> = {
  'nothing added': { nodes: 0, tasks: 1 },
  'nothing added, on the first page of a visit': { nodes: 0, tasks: 1, isFirst: true },
  'one by one, in one task': { nodes: ADDED, tasks: 1 },
  'one by one, in 100 tasks': { nodes: ADDED, tasks: 100 },
  'as one fragment': { nodes: ADDED, tasks: 1, isFragment: true },
}
type Arrival = (typeof arrivals)[string]

const held = Array.from({ length: HELD }, (_, i) =>
  i % 2
    ? `<script type="text/plain" data-consent="analytics" data-service="posthog" src="/held/${i}.js"></script>`
    : `<img data-consent="analytics" data-service="posthog" data-src="/held/${i}.png" alt="" width="20" height="20">`,
).join('\n')

const pageOf = (tag: string) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Cost</title>${tag}</head>
<body><a href="#" data-placet-open="preferences">Cookies</a><main></main>${held}<script>
const add = async ({ nodes, tasks, isFragment }) => {
  const main = document.querySelector('main')
  for (let task = 0; task < tasks; task++) {
    const into = isFragment ? document.createDocumentFragment() : main
    for (let i = 0; i < nodes / tasks; i++) {
      const node = document.createElement('div')
      node.textContent = 'Added'
      into.append(node)
    }
    if (isFragment) main.append(into)
    await new Promise((next) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = next; port2.postMessage(0) })
  }
  // What follows from it a moment later belongs to its cost.
  await new Promise((next) => setTimeout(next, 100))
}
// In a task of the page's own: what a debugger starts is not counted as scripting.
window.start = (arrival) => new Promise((done) => setTimeout(() => add(arrival).then(done)))
</script></body></html>`

async function serve(files: Record<string, string>): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = files[pathname]
    // A collector that takes everything.
    if (request.method === 'POST') return response.writeHead(201).end()
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
    })
    response.end(file)
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` }
}

/** The visitor has refused before: nothing is shown, everything stays held. */
async function refuse(page: CountedPage, url: string): Promise<void> {
  await page.goto(url)
  await page.evaluate('window.placet?.rejectAll()')
  // Its record has left: the next page has nothing of it to do.
  const isSettled = `!window.placet || (placet.decision.status === 'made' && !localStorage.getItem('placet-outbox')?.includes('eventId'))`
  while (!(await page.evaluate(isSettled))) await pause(50)
}

/** Milliseconds of scripting, at the slowed speed. The first page of a visit has a process that never saw the site: nothing is compiled yet. */
async function measure(url: string, arrival: Arrival): Promise<number> {
  const before = await browser.open({ slowdown: SLOWDOWN })
  await refuse(before, url)
  const page = arrival.isFirst ? await before.again() : before
  await page.goto(url)
  await page.evaluate(`start(${JSON.stringify(arrival)})`)
  const spent = await page.spent()
  await page.close()
  return spent('ScriptDuration') * 1000
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number
const shown = (values: number[]) =>
  `${median(values).toFixed(1).padStart(7)} ms (${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)})`

const files: Record<string, string> = {
  '/alone': pageOf(''),
  '/observer': pageOf('<script>new MutationObserver(() => {}).observe(document, { childList: true, subtree: true })</script>'),
}
const { server, origin } = await serve(files)
const bundles = await readBundles()
for (const blocking of ['declared', 'known', 'strict'] as const) {
  const site = compileSite(
    {
      file: 'cost.json',
      policies: {},
      config: {
        site: blocking,
        controller: { name: 'Cost', contact: 'privacy@cost.example', country: 'BE' },
        origins: [origin],
        languages: ['fr'],
        services: ['posthog', 'youtube', 'matomo'],
        policyUrl: '/privacy',
        markup: 'placet',
        blocking,
        collector: origin,
      },
    },
    bundles,
  )
  files[`/s/${blocking}.js`] = site.tag
  for (const [name, code] of site.files) files[`/s/${blocking}.${name}.js`] = code
  files[`/${blocking}`] = pageOf(`<script src="/s/${blocking}.js"${blocking === 'declared' ? ' async' : ''}></script>`)
}

const browser = await startCounted()
console.log(`Scripting, ${HELD} held elements and ${ADDED} nodes added, ${SLOWDOWN}x slow-down, ${RUNS} interleaved runs, median (spread)`)
for (const [name, arrival] of Object.entries(arrivals)) {
  const paths = Object.keys(files).filter(
    (path) => /^\/\w+$/.test(path) && (['/alone', '/observer'].includes(path) || path.slice(1).startsWith(asked.only)),
  )
  const figures = new Map(paths.map((path) => [path, [] as number[]]))
  for (let run = 0; run < RUNS; run++) {
    for (const [path, values] of figures) {
      values.push(await measure(`${origin}${path}`, arrival))
    }
  }
  const medianOf = (path: string) => median(figures.get(path) ?? [])
  const more = (path: string, than: string) => `+${(medianOf(path) - medianOf(than)).toFixed(1)} ms`
  console.log(`\n${name}`)
  for (const [path, values] of figures) {
    const besides =
      path === '/alone'
        ? ''
        : path === '/observer'
          ? more(path, '/alone')
          : `${more(path, '/alone')}, of its own ${more(path, '/observer')}`
    console.log(`  ${path.slice(1).padEnd(10)} ${shown(values)}  ${besides}`)
  }
}
await browser.close()
server.close()
