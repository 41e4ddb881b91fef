/** Pages. Audit log: who did what and when, newest first. */
import type { SessionInfo } from '../../api.ts'
import type { Dashboard } from '../../state/dashboard.ts'
import { useWords } from '../words.ts'

export function AuditPage({ dashboard: { access }, session }: { dashboard: Dashboard; session: SessionInfo }) {
  const { t, format } = useWords()
  const say = t.access.audit
  const read = access.audit.value
  if (!read) return null
  const nameOf = (site: string | null) => (site === null ? '' : (session.sites.find(({ id }) => id === site)?.name ?? site))
  return (
    <section class="panel" data-panel="audit">
      {read.entries.length === 0 && <p>{say.none}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (A11Y). */}
      <section class="table-scroll" tabIndex={0} aria-label={say.title}>
        <table class="log">
          <thead>
            <tr>
              {[say.when, say.who, say.what, say.whom, say.site, say.detail].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {read.entries.map(({ seq, atMs, actor, action, target, site, detail }) => (
              <tr key={seq} data-action={action}>
                <td>
                  <time dateTime={new Date(atMs).toISOString()}>{format.moment(atMs)}</time>
                </td>
                <td>{actor}</td>
                <td>{say.actions[action] ?? action}</td>
                <td>{target}</td>
                <td>{nameOf(site)}</td>
                <td>{detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {read.next !== null && (
        <p>
          <button type="button" class="button" data-act="older" onClick={() => void access.readOlder()}>
            {say.older}
          </button>
        </p>
      )}
    </section>
  )
}
