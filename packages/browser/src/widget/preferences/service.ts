/** Widget. Service: one third party, and all that it leaves on a device (LAW-19). */
import type { NoticeService, NoticeTrace } from '@placet/model'
import type { ComponentChild } from 'preact'
import { lifetimeIn } from './lifetime.ts'
import type { Shown } from './shown.ts'

/** The catalogue's kinds are `local-storage`, the texts' keys `kindLocalStorage`. */
const kindKey = (kind: string) => `kind-${kind}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** A small table for each cookie: it reads well at any width. */
function traceOf(
  { name, purpose, lifetime, setBy, readBy, kind, isBeyondReach }: NoticeTrace,
  { h, data: { texts, language } }: Shown,
): ComponentChild {
  const facts = [
    [texts.cookiePurpose, purpose],
    [texts.cookieLifetime, texts[lifetime] ?? lifetimeIn(language, lifetime)],
    [texts.cookieSetBy, setBy],
    [texts.cookieReadBy, readBy],
    [texts.cookieKind, texts[kindKey(kind)]],
    ...(isBeyondReach ? [[texts.cookieDeletion, texts.beyondReach]] : []),
  ]
  return h(
    'table',
    null,
    h('caption', null, name),
    facts.map(([head, fact]) => h('tr', null, h('th', { scope: 'row' }, head), h('td', null, fact))),
  )
}

/** One service of a list. `toggle` is its switch, where it has one. */
export function serviceOf(service: NoticeService, shown: Shown, toggle: ComponentChild): ComponentChild {
  const { h, data, changes, isList } = shown
  const { texts, language } = data
  const { traces, privacyUrl, necessaryBecause, mayLeaveMore } = service
  // Nothing is invented: a service may tell neither vendor nor country.
  const country = service.country && new Intl.DisplayNames(language, { type: 'region' }).of(service.country)
  const vendor = [service.vendor, country].filter(Boolean).join(', ')
  return h(
    'li',
    null,
    h('div', { class: 'row' }, h('h4', null, service.name), toggle),
    changes?.services.includes(service.id) && h('p', null, h('strong', null, texts.changedTerms)),
    h('p', null, service.purpose),
    necessaryBecause && h('p', null, h('strong', null, texts.necessaryBecause), ' ', necessaryBecause),
    vendor && h('p', null, h('strong', null, texts.vendor), ` ${vendor}`),
    privacyUrl && h('a', { href: privacyUrl, target: '_blank' }, texts.privacyLink),
    traces[0]
      ? h(
          'details',
          { open: isList },
          h('summary', null, `${texts.cookies} (${traces.length})`),
          traces.map((trace) => traceOf(trace, shown)),
        )
      : !mayLeaveMore && h('p', null, texts.noCookies),
    mayLeaveMore && h('p', null, texts.mayLeaveMore),
  )
}
