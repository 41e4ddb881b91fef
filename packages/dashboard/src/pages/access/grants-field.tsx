/** Pages. Grants field: a role on each of some sites, as rows that can be added and taken away. */
import { EVERY_SITE, type Grant, type Role, roles } from '@placet/model'
import type { SiteInfo } from '../../api.ts'
import { useWords } from '../words.ts'

export interface GrantsFieldProps {
  grants: readonly Grant[]
  /** Sites that whoever looks may give. */
  sites: readonly SiteInfo[]
  /** Whether every site, those to come included, may be given. */
  mayGiveAll: boolean
  onChange(grants: Grant[]): void
}

export const siteName = (site: string, sites: readonly SiteInfo[], everySite: string): string =>
  site === EVERY_SITE ? everySite : (sites.find(({ id }) => id === site)?.name ?? site)

export function GrantsField({ grants, sites, mayGiveAll, onChange }: GrantsFieldProps) {
  const { t } = useWords()
  const all = [...(mayGiveAll ? [EVERY_SITE] : []), ...sites.map(({ id }) => id)]
  const free = all.filter((site) => !grants.some((grant) => grant.site === site))
  const replace = (at: number, some: Partial<Grant>) => onChange(grants.map((grant, i) => (i === at ? { ...grant, ...some } : grant)))
  const nameOf = (site: string) => siteName(site, sites, t.access.everySite)
  return (
    <div class="grants">
      {grants.map(({ site, role }, i) => (
        <div class="grant" key={site}>
          <label>
            <span class="visually-hidden">{t.site}</span>
            <select value={site} data-grant-site={i} onChange={(event) => replace(i, { site: event.currentTarget.value })}>
              {[site, ...free].map((id) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="visually-hidden">
              {t.access.role}, {nameOf(site)}
            </span>
            <select value={role} data-grant-role={i} onChange={(event) => replace(i, { role: event.currentTarget.value as Role })}>
              {roles.map((each) => (
                <option key={each} value={each}>
                  {t.access.roles[each].name}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="button small"
            aria-label={t.access.removeSite(nameOf(site))}
            onClick={() => onChange(grants.filter((_, at) => at !== i))}
          >
            ✕
          </button>
          <span class="fine">{t.access.roles[role].means}</span>
        </div>
      ))}
      {free[0] && (
        <button
          type="button"
          class="button small"
          data-act="add-site"
          onClick={() => onChange([...grants, { site: free[0] ?? '', role: 'viewer' }])}
        >
          + {t.access.addSite}
        </button>
      )}
    </div>
  )
}
