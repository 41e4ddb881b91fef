/** Routes. `GET /v1/{site}/records/{recordId}`: one record, and what its subject was shown. */
import { masked, type NoticeDocument, type ShownAnswer } from '@placet/model'
import type { FastifyInstance } from 'fastify'
import { allowed } from '../access/who.ts'
import { consentRecordOf } from '../exports/consent-record.ts'
import { problem } from '../problems.ts'
import { shownBy } from '../replay/shown-by.ts'
import type { PrivateContext } from './private-context.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const shownOf = ({ language, layout, position, theme, buttons, policy, widget, controller }: NoticeDocument): ShownAnswer['notice'] => ({
  language,
  layout,
  position,
  theme,
  buttons,
  policy,
  widget,
  controller,
})

export function getShown(app: FastifyInstance, context: PrivateContext): void {
  const { storage } = context
  app.get('/v1/:site/records/:recordId', async (request): Promise<ShownAnswer> => {
    const { id } = (await allowed(request, context, 'editor')).site.compiled
    const recordId = (request.params as { recordId: string }).recordId.toLowerCase()
    const stored = UUID.test(recordId) ? await storage.records.find(id, recordId) : undefined
    if (!stored) throw problem('RECORD_UNKNOWN')
    const record = consentRecordOf(id, stored)
    const { noticeHash } = record
    const notice = noticeHash === null ? undefined : await storage.notices.find(id, noticeHash)
    const served = notice && shownBy(await storage.served.noticeHistory(id, notice.hash), stored.receivedAtMs)
    return {
      record: { ...record, consentId: masked(record.consentId) },
      notice: notice ? shownOf(JSON.parse(notice.canonical) as NoticeDocument) : null,
      served: served
        ? {
            buildHash: served.buildHash,
            configurationHash: served.configurationHash,
            since: new Date(served.fromMs).toISOString(),
          }
        : null,
    }
  })
}
