/** Doctor. Snippets: entries for a site's configuration. What only its author knows is left as `…`. */
import type { TagData } from '@placet/model'
import type { PageTrace } from './facts.ts'

const todo = ({ languages }: TagData) => Object.fromEntries(languages.map((language) => [language, '…']))

/** An id as the configuration takes it: lower-case letters, digits and hyphens, at most 32, beginning with a letter. */
const idOf = (host: string): string =>
  host
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^[^a-z]+/i, '')
    .toLowerCase()
    .slice(0, 32) || 'service'

/** A service of the site's own for this host. */
export const serviceSnippet = (host: string, asked: TagData): string =>
  JSON.stringify({ id: idOf(host), name: host, category: 'functional', hosts: [host], purpose: todo(asked), cookies: [] }, null, 2)

/** One item of a service's `cookies`. */
export const traceSnippet = ({ kind, name }: PageTrace, asked: TagData): string =>
  JSON.stringify({ name, ...(kind !== 'cookie' && { kind }), lifetime: '…', purpose: todo(asked) }, null, 2)
