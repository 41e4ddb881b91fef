/** Widget. Service: one third party, and all that it leaves on a device (LAW-19). */
/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
import type { NoticeService, NoticeTrace, PreferencesData } from '@placet/model'
import { type ComponentChildren, h } from 'preact'
import { lifetimeIn } from './lifetime.ts'
import type { Shown } from './shown.ts'

/** The catalogue's kinds are `local-storage`, the texts' keys `kindLocalStorage`. */
const kindKey = (kind: string) => `kind-${kind}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const Trace = ({ data: { texts, language }, trace }: { data: PreferencesData; trace: NoticeTrace }) => (
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

/** `children` is the service's switch, where it has one. */
export const Service = (props: { shown: Shown; service: NoticeService; children?: ComponentChildren }) => {
  const { shown, service } = props
  const { data, isList } = shown
  const { texts, language } = data
  const { traces, privacyUrl, necessaryBecause } = service
  return (
    <li>
      <div class="row">
        <h4>{service.name}</h4>
        {props.children}
      </div>
      <p>{service.purpose}</p>
      {necessaryBecause && (
        <p>
          <strong>{texts.necessaryBecause}</strong> {necessaryBecause}
        </p>
      )}
      <p>
        <strong>{texts.vendor}</strong> {service.vendor}, {new Intl.DisplayNames(language, { type: 'region' }).of(service.country)}
      </p>
      {privacyUrl && (
        <a href={privacyUrl} target="_blank">
          {texts.privacyLink}
        </a>
      )}
      {traces[0] ? (
        <details open={isList}>
          <summary>
            {texts.cookies} ({traces.length})
          </summary>
          {traces.map((trace) => (
            <Trace data={data} trace={trace} />
          ))}
        </details>
      ) : (
        <p>{texts.noCookies}</p>
      )}
    </li>
  )
}
