/** Command. Tag forms: the ways to put a site's tag into a page, slowest to change first. */
import { createHash } from 'node:crypto'
import type { InlineTag } from '@placet/model'
import { type CompiledSite, firstLayerAddress, firstLayerName, mayBringLayer, mustStandFirst, withFirstLayer } from '@placet/site'

export interface TagForm {
  title: string
  html: string
}

const digest = (algorithm: 'sha256' | 'sha384', text: string) => `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`

/** What ends a script element inside a page, or hides its end. */
const ENDING = /<(?:\/script|!--|script)/i

/**
 * Code as it may stand inside a page, to the letter: written in another way it could mean something else, or nothing. What a configuration says
 * holds no `<` there (`scriptJson`), so that only code which was built otherwise is refused.
 */
function inlineCode(code: string): string {
  const [found] = ENDING.exec(code) ?? []
  if (found)
    throw new Error(
      `The built code holds "${found}", which a page cannot carry in a script element. Run "npm run build", and build the site again.`,
    )
  return code.trim()
}

/** The tag for pages that carry it themselves. One that the page waits for stays as small as it is. */
export function inlineTag(site: CompiledSite): InlineTag {
  const languages = mayBringLayer(site) ? site.languages : []
  const withNotice = languages.map((language): [string, string] => {
    const layer = site.files.get(firstLayerName(language)) ?? ''
    return [language, inlineCode(withFirstLayer(site.tag, layer, firstLayerAddress(site, language)))]
  })
  return { tag: inlineCode(site.tag), withNotice: Object.fromEntries(withNotice) }
}

export const inlineHtml = (code: string): string => `<script>${code}</script>\n`

/** `inlineFile` tells where the inline form was written, in a language or without the first layer: it is too long to print. */
export function tagForms(site: CompiledSite, collector: string, inlineFile: (language?: string) => string): TagForm[] {
  const { id, buildHash, pinnedTag, languages, blocking, mustBeFirst } = site
  const comesFirst = mustStandFirst(site)
  const how = comesFirst ? '' : ' async'
  const why = mustBeFirst ? 'Google Consent Mode is "advanced"' : `blocking is "${blocking}"`
  const where = comesFirst ? `First in <head>, without async, because ${why}. ` : ''
  const inline = inlineTag(site)
  const first = Object.entries(inline.withNotice)
  const at = (address: string) => `<script src="${collector}/s/${address}"${how}></script>`
  const plain = at(`${id}.js`)
  const whole = `${id}.js?first=${languages[0]}`
  const seen = 'A collector on the host of the pages sends the first layer along to who has not chosen'
  const named = languages[1] === undefined ? '' : `, where the address ends in ?lang=${languages[0]} or another language of the page`
  const preload = `<link rel="modulepreload" href="${collector}/s/${id}.notice.${languages[0]}.js" crossorigin>`
  return [
    { title: `${where}Plain: follows the configuration by itself.${mayBringLayer(site) ? ` ${seen}${named}.` : ''}`, html: plain },
    {
      title:
        'With a hint for the first layer, one per page in its language: for a collector on another host, and pages that most visitors see first.',
      html: mayBringLayer(site) ? `<link rel="preload" as="script" href="${collector}/s/${whole}">\n${at(whole)}` : `${plain}\n${preload}`,
    },
    {
      title: 'Pinned: exactly this build, checked by the browser; paste again after a change of configuration.',
      html: `<script src="${collector}/s/${id}.${buildHash.slice(0, 16)}.js" integrity="${digest('sha384', pinnedTag)}" crossorigin="anonymous"${how}></script>`,
    },
    {
      title: first[0]
        ? 'Inline: last in <body>, nothing is fetched before the notice stands there; for a server that renders the page, which prints the first file for who has chosen and one with the first layer for who has not (renderTag in placet/server does, from the .json beside them). Paste again after a change of configuration.'
        : 'Inline: first in <head>, with no request before the gate stands, fastest with the same hint beside it; paste again after a change of configuration.',
      html: [[undefined, inline.tag] as const, ...first]
        .map(([language, code]) => `${inlineFile(language)} (in a Content-Security-Policy: '${digest('sha256', code)}')`)
        .join('\n'),
    },
  ]
}
