/** Exports. Consent records as CSV columns. */
import type { ConsentRecord } from '@placet/model'

type Cell = string | number | boolean | null

/** Choices of one record in one cell: `analytics=granted marketing=denied`. */
const printChoices = (choices: ConsentRecord['choices']) =>
  Object.entries(choices)
    .map(([id, choice]) => `${id}=${choice}`)
    .join(' ')

const columns: readonly [name: string, read: (record: ConsentRecord) => Cell][] = [
  ['leafIndex', (record) => record.leafIndex],
  ['recordId', (record) => record.recordId],
  ['receivedAt', (record) => record.receivedAt],
  ['site', (record) => record.site],
  ['origin', (record) => record.origin],
  ['eventId', (record) => record.eventId],
  ['consentId', (record) => record.consentId],
  ['n', (record) => record.n],
  ['action', (record) => record.action],
  ['layer', (record) => record.layer],
  ['choices', (record) => printChoices(record.choices)],
  ['services', (record) => printChoices(record.services)],
  ['noticeHash', (record) => record.noticeHash],
  ['language', (record) => record.language],
  ['variant', (record) => record.variant],
  ['decidedAt', (record) => record.decidedAt],
  ['validUntil', (record) => record.validUntil],
  ['gpc', (record) => record.signals.gpc],
  ['rules', (record) => record.rules],
  ['device', (record) => record.device],
  ['sdk', (record) => record.sdk],
  ['isSkewed', (record) => record.isSkewed],
]

export const recordHeader: string[] = columns.map(([name]) => name)
export const recordCells = (record: ConsentRecord): Cell[] => columns.map(([, read]) => read(record))
