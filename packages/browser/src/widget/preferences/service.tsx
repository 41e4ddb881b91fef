/** Widget. Service: one third party, and all that it leaves on a device (LAW-19). */
import type { NoticeService, NoticeTrace } from '@placet/model'
import type { ComponentChildren } from 'preact'
import { lifetimeIn } from './lifetime.ts'

export type Texts = Readonly<Record<string, string>>

/** The catalogue's kinds are `local-storage`, the texts' keys `kindLocalStorage`. */
const kindKey = (kind: string) => `kind-${kind}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const Trace = ({ texts, language, trace }: { texts: Texts; language: string; trace: NoticeTrace }) => (
  <table>
    <caption>{trace.name}</caption>
    {[
      [texts.cookiePurpose, trace.purpose],
      [texts.cookieLifetime, texts[trace.lifetime] ?? lifetimeIn(language, trace.lifetime)],
      [texts.cookieSetBy, trace.setBy],
      [texts.cookieReadBy, trace.readBy],
      [texts.cookieKind, texts[kindKey(trace.kind)]],
    ].map(([head, fact]) => (
      <tr>
        <th scope="row">{head}</th>
        <td>{fact}</td>
      </tr>
    ))}
  </table>
)

export const Service = (props: { texts: Texts; language: string; service: NoticeService; children?: ComponentChildren }) => {
  const { texts, language, service } = props
  const { name, traces, privacyUrl } = service
  return (
    <li>
      <div class="row">
        <h4>{name}</h4>
        {props.children}
      </div>
      <p>{service.purpose}</p>
      <p>
        {texts.vendor}: {service.vendor}, {new Intl.DisplayNames(language, { type: 'region' }).of(service.country)}
      </p>
      {service.necessaryBecause && (
        <p>
          {texts.necessaryBecause}: {service.necessaryBecause}
        </p>
      )}
      {privacyUrl && (
        <a href={privacyUrl} target="_blank" rel="noreferrer" aria-label={`${texts.privacyLink}: ${name}`}>
          {texts.privacyLink}
        </a>
      )}
      {traces.length ? (
        <details>
          <summary>
            {texts.cookies} ({traces.length})
          </summary>
          {traces.map((trace) => (
            <Trace texts={texts} language={language} trace={trace} />
          ))}
        </details>
      ) : (
        <p>{texts.noCookies}</p>
      )}
    </li>
  )
}
