/** Pages. Exports: the same period as files. */
import { fileAddress, type SiteFile } from '../api.ts'
import type { Figures } from '../state/reading.ts'
import { Panel } from './panel.tsx'
import { useWords } from './words.ts'

export function Exports({ figures: { site, span } }: { figures: Figures }) {
  const { t } = useWords()
  const link = (file: SiteFile, text: string) => (
    <a class="button" href={fileAddress(site.id, file, span)} download={`${site.id}-${span.from}-${span.to}.${file}`} data-export={file}>
      {text}
    </a>
  )
  return (
    <Panel hook="exports" title={t.exports.title} isSample={site.isSample}>
      <div class="export">
        {link('stats.csv', t.exports.days)}
        <p class="fine">{t.exports.daysMeans}</p>
      </div>
      <div class="export">
        {link('records.csv', t.exports.recordsCsv)}
        {link('records.ndjson', t.exports.recordsNdjson)}
        <p class="fine">{t.exports.recordsMeans}</p>
      </div>
    </Panel>
  )
}
