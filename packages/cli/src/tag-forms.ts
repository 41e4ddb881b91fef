/** Command. Tag forms: the ways to put a site's tag into a page, slowest to change first. */
import { createHash } from 'node:crypto'
import type { CompiledSite } from '@placet/site'

export interface TagForm {
  title: string
  html: string
}

const digest = (algorithm: 'sha256' | 'sha384', text: string) => `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`

/** The tag's code as it may stand inside a page: nothing in it ends the element early. */
const inlineCode = ({ tag }: CompiledSite): string => tag.trim().replace(/<(?=\/script|!--|script)/gi, '\\x3C')

export const inlineTag = (site: CompiledSite): string => `<script>${inlineCode(site)}</script>\n`

/** `inlineFile` is where the inline form was written: it is too long to print. */
export function tagForms(site: CompiledSite, collector: string, inlineFile: string): TagForm[] {
  const { id, buildHash, pinnedTag, languages, blocking, mustBeFirst } = site
  // What holds more than marks must be there before what it holds, so the page waits for it.
  const isFirst = blocking !== 'declared' || mustBeFirst
  const how = isFirst ? '' : ' async'
  const why = mustBeFirst ? 'Google Consent Mode is "advanced"' : `blocking is "${blocking}"`
  const where = isFirst ? `First in <head>, without async, because ${why}. ` : ''
  const plain = `<script src="${collector}/s/${id}.js"${how}></script>`
  const preload = `<link rel="modulepreload" href="${collector}/s/${id}.notice.${languages[0]}.js" crossorigin>`
  return [
    { title: `${where}Plain: follows the configuration by itself.`, html: plain },
    {
      title: 'With a hint for the first layer, one per page in its language: for pages that most visitors see first.',
      html: isFirst ? `${plain}\n${preload}` : `${preload}\n${plain}`,
    },
    {
      title: 'Pinned: exactly this build, checked by the browser; paste again after a change of configuration.',
      html: `<script src="${collector}/s/${id}.${buildHash.slice(0, 16)}.js" integrity="${digest('sha384', pinnedTag)}" crossorigin="anonymous"${how}></script>`,
    },
    {
      title:
        'Inline: first in <head>, with no request before the gate stands, fastest with the same hint beside it; paste again after a change of configuration.',
      html: `${inlineFile} (in a Content-Security-Policy: '${digest('sha256', inlineCode(site))}')`,
    },
  ]
}
