/** Pages. Grants list: roles in words. */
import type { Grant } from '@placet/model'
import type { SiteInfo } from '../../api.ts'
import { useWords } from '../words.ts'
import { siteName } from './grants-field.tsx'

export function GrantsList({ grants, sites }: { grants: readonly Grant[]; sites: readonly SiteInfo[] }) {
  const { t } = useWords()
  if (grants.length === 0) return <span class="fine">{t.access.noRole}</span>
  return (
    <ul class="chips">
      {grants.map(({ site, role }) => (
        <li key={site} data-grant={`${site}:${role}`}>
          {t.access.roleOn(t.access.roles[role].name, siteName(site, sites, t.access.everySite))}
        </li>
      ))}
    </ul>
  )
}
