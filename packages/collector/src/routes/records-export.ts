/** Routes. `GET /v1/{site}/records.ndjson` and `.csv`: the evidence of a period, streamed in log order. */
import { Readable } from 'node:stream'
import type { ConsentRecord } from '@placet/model'
import type { FastifyInstance } from 'fastify'
import { entry } from '../access/entry.ts'
import { allowed } from '../access/who.ts'
import { consentRecordOf } from '../exports/consent-record.ts'
import { csvHeaders, csvLine } from '../exports/csv.ts'
import { recordCells, recordHeader } from '../exports/record-columns.ts'
import { unrestrictedRecords } from '../exports/unrestricted.ts'
import { instantsOf, readPeriod } from '../stats/period.ts'
import type { PrivateContext } from './private-context.ts'

interface Format {
  extension: 'ndjson' | 'csv'
  head: string
  line(record: ConsentRecord): string
}

const formats: readonly Format[] = [
  { extension: 'ndjson', head: '', line: (record) => `${JSON.stringify(record)}\n` },
  { extension: 'csv', head: csvLine(recordHeader), line: (record) => csvLine(recordCells(record)) },
]

const headersOf = ({ extension }: Format, fileName: string): Record<string, string> => ({
  ...csvHeaders(fileName),
  ...(extension === 'ndjson' ? { 'content-type': 'application/x-ndjson; charset=utf-8' } : {}),
})

export function recordsExport(app: FastifyInstance, context: PrivateContext): void {
  const { storage, ambient } = context
  for (const format of formats) {
    app.get(`/v1/:site/records.${format.extension}`, async (request, reply) => {
      const { who, site } = await allowed(request, context, 'editor')
      const { id } = site.compiled
      const period = readPeriod(request.query as object, ambient.nowMs())
      const detail = `${format.extension}, ${period.from} to ${period.to}`
      await storage.audit.note(entry(ambient.nowMs(), who.name, 'records-exported', { site: id, detail }))
      const { fromMs, untilMs } = instantsOf(period)

      async function* lines() {
        yield format.head
        for await (const stored of unrestrictedRecords(storage, id, fromMs, untilMs)) yield format.line(consentRecordOf(id, stored))
      }
      reply.headers(headersOf(format, `${id}-records-${period.from}-${period.to}.${format.extension}`))
      return reply.send(Readable.from(lines(), { objectMode: false }))
    })
  }
}
