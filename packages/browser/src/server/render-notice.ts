/** Server. Render notice: the first layer as HTML that paints with the page, for the widget to take over. */
import { regionIn, type ServerNotice, type ServerSite } from '@placet/model'
import { styleOf } from '../widget/notice/style.ts'
import { viewOf } from '../widget/notice/view.ts'
import { RENDERED } from '../widget/rendered/rendered-notice.ts'
import { rootStyle } from '../widget/root.ts'
import { attributesOf, html, styleHtml } from './html.ts'
import type { ServerChoice } from './read-choice.ts'
import { spokenOf } from './spoken.ts'

export interface NoticeOptions {
  /** What `readChoice` answered for this request. Without it the notice is for whoever has no choice cookie: the page looks by itself. */
  choice?: Pick<ServerChoice, 'status' | 'ask'> | undefined
  /** Nonce of the page's Content-Security-Policy, for the style and a line of script. */
  nonce?: string | undefined
  /** True where the request carries a privacy signal that the site honours: `isGpcHeader(…)`. */
  isHeard?: boolean | undefined
  /** What the header says that the collector reads the region from. Unknown: the strictest rule. */
  region?: string | readonly string[] | null | undefined
}

/** Until the widget is there it does not fade, so that what was painted is not painted again. Where scripts are switched off it could never go. */
const waiting = `
@media (scripting: none) { :host([${RENDERED}]) { display: none !important; } }
:host([${RENDERED}]) { transition: none !important; }
`

/** What a modal dialog brings along once it is one: the browser's own dusk, under ours. */
const dusk = `
:host([${RENDERED}]) { box-shadow: 0 0 0 200vmax #0009, 0 0 0 200vmax #0000001a !important; }
`

/**
 * Runs where it stands, before anything is painted: what was closed in this visit does not come back for a moment, nor, on a page rendered
 * for everybody, what was answered. Where the tag does not come within half a minute, nothing stays in the reader's way.
 */
const scriptOf = (looks: boolean) =>
  `{const r=document.currentScript.previousElementSibling,c=()=>r.hidden&&r.remove();try{if(sessionStorage["placet-closed"]==="closed"${
    looks ? '||/(^|; )(__Host-)?placet(-keep)?=/.test(document.cookie)' : ''
  })c()}catch{}setTimeout(c,3e4)}`

const NOT_COMPILED =
  '<!-- placet: no notice to render. Set "notice": { "rendered": true } in the configuration of the site, and build it again. -->'

/** What there is to show in a language, as the tag chooses it, under the rule of a region. */
function noticeIn({ notice = {}, regional = {} }: ServerSite, language: string, region: unknown): ServerNotice | undefined {
  const rule = regionIn(Array.isArray(region) ? region[0] : region, new Map(Object.entries(regional)))
  const own = rule === undefined ? {} : regional[rule]
  const spoken = spokenOf(Object.keys(notice), language)
  return own?.[spoken] ?? notice[spoken]
}

/** The HTML of one notice. */
function printed(shown: ServerNotice, nonce: string | undefined, isHeard: boolean | undefined, looks: boolean): string {
  const { texts, policyUrl, position, direction, noticeHash, style, theme, heard, isModal } = shown
  const host = {
    'data-placet': 'notice',
    lang: shown.language,
    dir: direction,
    role: 'dialog',
    'aria-label': texts.label,
    class: position,
    [RENDERED]: noticeHash,
  }
  const content = viewOf(texts, (isHeard && heard) || texts.intro, policyUrl).map(html)
  const shadow = (css: string, slots: string) => `<template shadowrootmode="open">${styleHtml(css, nonce)}${slots}</template>`
  const slots = '<slot></slot>'
  const css = styleOf(style, theme) + waiting + (isModal ? dusk : '')
  const notice = `<div${attributesOf(host)}>${shadow(css, `${slots}<slot name="actions"></slot>`)}${content.join('')}</div>`
  // The root's own style comes last and shows all of it at once: nothing moves while the page is still being read. Where it does not come
  // through, the root stays hidden.
  const root = `<div id="placet-root" hidden>${notice}${shadow(rootStyle, slots)}</div>`
  return `${root}<script${attributesOf({ nonce })}>${scriptOf(looks)}</script>`
}

/**
 * Renders the first layer. Empty where nothing is to be asked, and where only a part is asked again: what changed since is looked up by the
 * page. Its buttons wait for the widget, and grant nothing without it. Put it first in the body. Never throws; where the site was compiled
 * without it, it says so in a comment.
 */
export function renderNotice(site: ServerSite, language: string, { choice, nonce, isHeard, region }: NoticeOptions = {}): string {
  if (choice && (choice.status === 'made' || !choice.ask[0])) return ''
  try {
    if (!Object.keys(site.categories)[0]) return ''
    const shown = noticeIn(site, `${language}`, region)
    return shown ? printed(shown, nonce, isHeard, !choice) : NOT_COMPILED
  } catch {
    // A damaged file must not take the page along; the widget draws the notice.
    return ''
  }
}
