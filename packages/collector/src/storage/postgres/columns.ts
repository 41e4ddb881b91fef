/** Storage. Columns: what a commit keeps as PostgreSQL takes many rows at once, one array per column. */
import type { Placed } from '../place-records.ts'
import { measures } from '../rollup-storage.ts'
import { hashOf } from '../sha256.ts'

/** The values of the statement `append`. */
export function columnsOf({ records, heads, nodes, sums }: Placed): Record<string, unknown[]> {
  const chosen = sums.flatMap(({ categories, ...row }) => [...categories].map(([category, sum]) => ({ ...row, category, ...sum })))
  const moved = [...heads]
  return {
    sites: records.map(({ site }) => site),
    eventIds: records.map(({ eventId }) => eventId),
    recordIds: records.map(({ recordId }) => recordId),
    leafIndexes: records.map(({ leafIndex }) => leafIndex),
    receivedAtMs: records.map(({ receivedAtMs }) => receivedAtMs),
    bodyHashes: records.map(({ body }) => hashOf(body)),
    origins: records.map(({ origin }) => origin),
    areSkewed: records.map(({ isSkewed }) => isSkewed),
    areCounted: records.map(({ tally }) => tally !== null),
    bodies: records.map(({ body }) => body),
    leafHashes: records.map(({ leafHash }) => leafHash),
    salts: records.map(({ salt }) => salt),
    subjectKeys: records.map(({ subjectKey }) => subjectKey),
    nodeSites: nodes.map(({ site }) => site),
    nodeLevels: nodes.map(({ level }) => level),
    nodeIndexes: nodes.map(({ index }) => index),
    nodeHashes: nodes.map(({ hash }) => hash),
    dailySites: sums.map(({ site }) => site),
    dailyDays: sums.map(({ day }) => day),
    dailyLanguages: sums.map(({ language }) => language),
    dailyDevices: sums.map(({ device }) => device),
    ...Object.fromEntries(measures.map((measure) => [measure, sums.map((row) => row.sums[measure])])),
    chosenSites: chosen.map(({ site }) => site),
    chosenDays: chosen.map(({ day }) => day),
    chosenLanguages: chosen.map(({ language }) => language),
    chosenDevices: chosen.map(({ device }) => device),
    chosenCategories: chosen.map(({ category }) => category),
    granted: chosen.map(({ granted }) => granted),
    denied: chosen.map(({ denied }) => denied),
    headSites: moved.map(([site]) => site),
    headSizes: moved.map(([, { size }]) => size),
    headReceivedAtMs: moved.map(([, { receivedAtMs }]) => receivedAtMs),
    headFrontiers: moved.map(([, { frontier }]) => frontier),
  }
}
