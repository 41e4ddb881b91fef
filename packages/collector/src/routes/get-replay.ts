/** Routes. `GET /v1/{site}/replays/{noticeHash}`: a notice, drawn again by the build that showed it, where it can do nothing. */
import type { NoticeDocument } from '@placet/model'
import type { FastifyInstance } from 'fastify'
import { allowed } from '../access/who.ts'
import { fieldProblem, problem } from '../problems.ts'
import { filesToReplay, type ReplayLayer, replayLayers, replayPage, replayPolicy } from '../replay/replay-page.ts'
import { shownBy } from '../replay/shown-by.ts'
import type { PrivateContext } from './private-context.ts'

/** `at`: the moment, ISO 8601; `layer`: where it begins. */
function readQuery({ at, layer = 'notice' }: { at?: unknown; layer?: unknown }, nowMs: number): { atMs: number; layer: ReplayLayer } {
  const atMs = at === undefined ? nowMs : typeof at === 'string' ? Date.parse(at) : Number.NaN
  if (!Number.isFinite(atMs)) throw fieldProblem('/at', 'an instant as YYYY-MM-DDTHH:MM:SSZ')
  const known = replayLayers.find((name) => name === layer)
  if (!known) throw fieldProblem('/layer', `one of: ${replayLayers.join(', ')}`)
  return { atMs, layer: known }
}

export function getReplay(app: FastifyInstance, context: PrivateContext): void {
  const { storage, ambient } = context

  async function filesOf(site: string, buildHash: string, language: string): Promise<Map<string, string>> {
    const files = new Map<string, string>()
    for (const name of filesToReplay(language)) {
      const code = await storage.builds.find(site, buildHash, name)
      if (code !== undefined) files.set(name, code)
    }
    return files
  }

  app.get('/v1/:site/replays/:hash', async (request, reply) => {
    const { id } = (await allowed(request, context, 'editor')).site.compiled
    const { hash } = request.params as { hash: string }
    const query = readQuery(request.query as object, ambient.nowMs())
    const kept = /^[0-9a-f]{64}$/.test(hash) ? await storage.notices.find(id, hash) : undefined
    if (!kept) throw problem('NOTICE_UNKNOWN')
    const served = shownBy(await storage.served.noticeHistory(id, hash), query.atMs)
    const files = served && (await filesOf(id, served.buildHash, kept.language))
    if (!files?.has('tag')) throw problem('REPLAY_MISSING')
    const nonce = ambient.random(18).toString('base64')
    return reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': replayPolicy(nonce),
        'x-frame-options': 'SAMEORIGIN',
      })
      .send(replayPage({ notice: JSON.parse(kept.canonical) as NoticeDocument, files, ...query, nonce }))
  })
}
