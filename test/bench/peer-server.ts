/** Bench. c15t's backend as its own manual mounts it, on the database given: `node peer-server.ts folder url`, where the folder has it installed. */
import { createServer, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'

const [folder = '', url = '', origin = ''] = process.argv.slice(2)
const require = createRequire(join(resolve(folder), 'package.json'))
const { c15tInstance } = require('@c15t/backend')
const { kyselyAdapter } = require('@c15t/backend/db/adapters/kysely')
const { migrator } = require('@c15t/backend/db/migrator')
const { DB } = require('@c15t/backend/db/schema')
const { Kysely, PostgresDialect } = require('kysely')
const { Pool } = require('pg')

/** As many connections as our collector holds at most. */
const pool = new Pool({ connectionString: url, max: 10 })
pool.on('error', () => {})
const adapter = kyselyAdapter({ db: new Kysely({ dialect: new PostgresDialect({ pool }) }), provider: 'postgresql' })
const migration = await migrator({ db: DB.client(adapter), schema: 'latest' })
await migration.execute?.()
const { handler } = c15tInstance({ adapter, trustedOrigins: [origin], logger: { level: 'error' } })

const bytesOf = async (request: IncomingMessage) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const server = createServer(async (request, response) => {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)])
  const body = await bytesOf(request)
  const answer: Response = await handler(new Request(`http://127.0.0.1${request.url}`, { method: request.method ?? 'POST', headers, body }))
  const said = Buffer.from(await answer.arrayBuffer())
  response.writeHead(answer.status, { 'content-type': 'application/json', 'content-length': said.length }).end(said)
})
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: (server.address() as AddressInfo).port })))
process.on('message', () => process.send?.({ all: process.cpuUsage(), main: process.threadCpuUsage(), memory: process.memoryUsage() }))
process.stdin.on('end', () => process.exit(0)).resume()
