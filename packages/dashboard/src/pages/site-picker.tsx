/** Pages. Site picker: whose figures. */
import type { SiteInfo } from '../api.ts'
import type { View } from '../state/view.ts'
import { useWords } from './words.ts'

export interface SitePickerProps {
  sites: readonly SiteInfo[]
  current: SiteInfo | undefined
  view: View
  onGo(view: View): void
}

export function SitePicker({ sites, current, view, onGo }: SitePickerProps) {
  const { t } = useWords()
  return (
    <label class="select-field labelled">
      <span>{t.site}</span>
      <select data-control="site" value={current?.id ?? ''} onChange={(event) => onGo({ ...view, site: event.currentTarget.value })}>
        {!current && <option value="">—</option>}
        {sites.map((site) => (
          <option key={site.id} value={site.id}>
            {site.isSample ? `${site.name} · ${t.generated}` : site.name}
          </option>
        ))}
      </select>
    </label>
  )
}
