/** Routes. `GET /` and the files of the dashboard. They hold no data, so they need no session. */
import type { FastifyInstance } from 'fastify'
import type { Asset } from '../assets/asset.ts'
import { sendAsset } from '../assets/send-asset.ts'
import { problem } from '../problems.ts'

/** Kept by the browser, asked for again each time: after an upgrade nobody sees yesterday's dashboard. */
const CHECKED = 'no-cache'

export function dashboard(app: FastifyInstance, files: ReadonlyMap<string, Asset>): void {
  app.get('/', async (request, reply) => {
    const index = files.get('index.html')
    if (!index) throw problem('DASHBOARD_MISSING')
    return sendAsset(request, reply, index, CHECKED)
  })
  for (const [name, asset] of files) app.get(`/${name}`, async (request, reply) => sendAsset(request, reply, asset, CHECKED))
}
