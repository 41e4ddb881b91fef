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
  const at = (address: string) => `<script src="${collector}/s/${address}"${how}></script>`
  const plain = at(`${id}.js`)
  // It would come twice: from the hint, and with the tag.
  const hinted = at(`${id}.js?hinted`)
  const seen = 'A collector on the host of the pages sends the first layer along to who has not chosen'
  const named = languages[1] === undefined ? '' : `, where the address ends in ?lang=${languages[0]} or another language of the page`
  const preload = `<link rel="modulepreload" href="${collector}/s/${id}.notice.${languages[0]}.js" crossorigin>`
  return [
    { title: `${where}Plain: follows the configuration by itself.${isFirst ? '' : ` ${seen}${named}.`}`, html: plain },
    {
      title:
        'With a hint for the first layer, one per page in its language: for a collector on another host, and pages that most visitors see first.',
      html: isFirst ? `${plain}\n${preload}` : `${preload}\n${hinted}`,
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
