/** Widget. Service: one third party, and all that it leaves on a device (LAW-19). */
/** @jsxRuntime classic */
/** @jsx h */
import type { NoticeService, NoticeTrace, PreferencesData } from '@placet/model'
import { type ComponentChild, h } from 'preact'
import { lifetimeIn } from './lifetime.ts'
import type { Shown } from './shown.ts'

/** The catalogue's kinds are `local-storage`, the texts' keys `kindLocalStorage`. */
const kindKey = (kind: string) => `kind-${kind}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const traceOf = ({ name, purpose, lifetime, setBy, readBy, kind }: NoticeTrace, { texts, language }: PreferencesData) => (
  <table>
    <caption>{name}</caption>
    {[
      [texts.cookiePurpose, purpose],
      [texts.cookieLifetime, texts[lifetime] ?? lifetimeIn(language, lifetime)],
      [texts.cookieSetBy, setBy],
      [texts.cookieReadBy, readBy],
      [texts.cookieKind, texts[kindKey(kind)]],
    ].map(([head, fact]) => (
      <tr>
        <th scope="row">{head}</th>
        <td>{fact}</td>
      </tr>
    ))}
  </table>
)

/** One service of a list. `toggle` is its switch, where it has one. */
export function serviceOf(service: NoticeService, { data, isList }: Shown, toggle: ComponentChild) {
  const { texts, language } = data
  const { traces, privacyUrl, necessaryBecause } = service
  return (
    <li>
      <div class="row">
        <h4>{service.name}</h4>
        {toggle}
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
          {traces.map((trace) => traceOf(trace, data))}
        </details>
      ) : (
        <p>{texts.noCookies}</p>
      )}
    </li>
  )
}
