/** Bench. Wrk: the same load from `wrk`, a client in C, where the machine has it: on few cores, every microsecond of the client is the server's loss. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type LoadOrder, type LoadReport, NO_ID, requestsOf, WARM_UP_SHARE } from './load.ts'

const run = promisify(execFile)

/** What `wrk --version` says; undefined where there is none. It ends with 1 even so. */
export const wrkVersion: string | undefined = await run('wrk', ['--version']).then(
  ({ stdout }) => stdout,
  ({ stdout }: { stdout?: string }) => stdout?.split('\n')[0]?.match(/^wrk\s+\S+/)?.[0],
)

/** A text as Lua writes it: of what JSON escapes, requests hold only what Lua knows as well. */
const lua = (text: string): string => JSON.stringify(text)

/**
 * Requests in turn, each with an id of its own: 65,536 beginnings in turn, which know no order, before an end that is new for each time through. So
 * little is put together for each request, because what the client spends, the server on the same cores lacks. As JSON at the end what was seen.
 */
const scriptOf = (order: LoadOrder): string => `
local requests = { ${requestsOf(order)
  .map(({ bytes, idAt }) => `{ ${lua(bytes.toString('latin1', 0, idAt))}, ${lua(bytes.toString('latin1', idAt + NO_ID.length))} }`)
  .join(', ')} }
local random, turn, starts, ends = math.random, 0, {}, {}
local function made(pattern)
  local part = pattern:gsub("x", function() return string.format("%x", random(0, 15)) end)
  ${order.ids === 'base58' ? 'part = part:gsub("[-0]", "x")' : ''}
  return part
end
function init(args)
  math.randomseed(tonumber(args[1]))
  for i = 1, 65536 do starts[i] = made("xxxxxxxx-xxxx-4") end
end
function request()
  local start, one = turn % 65536, turn % #requests + 1
  if start == 0 then
    local own = made("xxx-8xxx-xxxxxxxxxxxx")
    for i = 1, #requests do ends[i] = own .. requests[i][2] end
  end
  turn = turn + 1
  return requests[one][1] .. starts[start + 1] .. ends[one]
end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format('{"answered":%d,"micros":%d,"refused":%d,"broken":%d,"p50":%d,"p95":%d,"p99":%d}\\n', summary.requests, summary.duration,
    e.status, e.connect + e.read + e.write + e.timeout, latency:percentile(50), latency:percentile(95), latency:percentile(99)))
end
`

interface Seen {
  answered: number
  micros: number
  /** Answers of 400 and above. */
  refused: number
  broken: number
  p50: number
  p95: number
  p99: number
}

/** As `runLoad`, but of the answers only those of 400 and above are told apart; all others are said to be of the status that is expected. */
export async function runWrk(order: LoadOrder, expected: string): Promise<LoadReport> {
  const folder = await mkdtemp(join(tmpdir(), 'load-'))
  const script = join(folder, 'load.lua')
  const sendFor = async (seconds: number): Promise<Seen> => {
    const seed = String(Math.floor(Math.random() * 2 ** 31))
    const asked = ['--threads', '1', '--connections', String(order.clients), '--duration', `${seconds}s`, '--script', script]
    const { stdout } = await run('wrk', [...asked, `http://127.0.0.1:${order.port}`, '--', seed])
    return JSON.parse(stdout.slice(stdout.indexOf('{"answered"'))) as Seen
  }
  try {
    await writeFile(script, scriptOf(order))
    // It counts in whole seconds.
    const warmUp = Math.max(1, Math.round(order.seconds * WARM_UP_SHARE))
    const warm = await sendFor(warmUp)
    const seen = await sendFor(Math.max(1, Math.round(order.seconds) - warmUp))
    const failed = seen.refused + seen.broken
    return {
      perSecond: (seen.answered * 1e6) / seen.micros,
      sent: warm.answered + seen.answered,
      ...{ p50: seen.p50 / 1000, p95: seen.p95 / 1000, p99: seen.p99 / 1000 },
      statuses: { [expected]: seen.answered - failed, ...(failed > 0 && { 'refused or broken': failed }) },
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
