/** Doctor. A page as it should be, for tests that spoil one thing at a time. */
import type { Choice, DoctorData, DoctorTexts, TagData } from '@placet/model'
import { anyNeedsOf } from '../gate/foreign-markup.ts'
import { needsOf } from '../gate/needs.ts'
import type { Facts, PageElement, PageRequest } from './facts.ts'

/** Says which text was asked for, and with what it would be filled. */
const echo = (): never => new Proxy({}, { get: (_, key) => (key === 'toJSON' ? undefined : String(key)) }) as never

export const someTexts: DoctorTexts = {
  panel: echo(),
  findings: new Proxy({}, { get: (_, kind) => ({ title: `${String(kind)} {service}{host}{name}`, cause: 'why', step: 'do' }) }) as never,
}

export const doctorData: DoctorData = {
  language: 'en',
  direction: 'ltr',
  theme: '',
  texts: someTexts,
  origins: ['https://www.shop.example'],
  domains: ['shop.example'],
  blocking: 'declared',
  markup: 'any',
  collector: 'https://consent.shop.example',
  services: {
    matomo: { name: 'Matomo', category: 'analytics', hosts: ['*.matomo.cloud'], traces: { cookie: ['_pk_id.*', '_pk_ses.*'] } },
    pixel: {
      name: 'Pixel',
      category: 'marketing',
      hosts: ['px.example'],
      traces: { cookie: ['_px'], 'local-storage': ['px_*'], 'indexed-db': ['px'] },
    },
    film: { name: 'Film', category: 'functional', hosts: ['film.example', 'shared.example'], traces: {} },
    map: { name: 'Map', category: 'functional', hosts: ['shared.example'], traces: {} },
    session: { name: 'Session', category: 'necessary', hosts: ['login.example'], traces: { cookie: ['PHPSESSID'] } },
  },
}

export const asked: TagData = {
  site: 'shop',
  sdk: '1.0.0',
  parts: 'https://consent.shop.example/s/shop.{part}.{lang}.js',
  languages: ['fr', 'en'],
  categories: { functional: 'f1', analytics: 'a1', marketing: 'm1' },
  services: { matomo: 'analytics', pixel: 'marketing', film: 'functional', map: 'functional', session: 'necessary' },
}

const camel = (name: string) => name.slice('data-'.length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** An element with these attributes; what it loads follows from them. */
export function anElement(tag: string, attributes: Record<string, string>, rest: Partial<PageElement> = {}): PageElement {
  const dataset = Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (name.startsWith('data-') ? [[camel(name), value]] : [])),
  )
  const like = { tagName: tag.toUpperCase(), dataset, className: attributes.class ?? '' } as unknown as HTMLElement
  const urls = [attributes.src, attributes.href].flatMap((address) => (address ? [new URL(address, 'https://www.shop.example/').href] : []))
  return { tag, attributes, text: '', urls, needs: anyNeedsOf(like), foreignNeeds: anyNeedsOf(like), wasHeld: false, ...rest }
}

/** The same, read by a tag that knows our markup alone. */
export const anElementOfOurs = (tag: string, attributes: Record<string, string>): PageElement => {
  const element = anElement(tag, attributes)
  const dataset = Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (name.startsWith('data-') ? [[camel(name), value]] : [])),
  )
  return { ...element, needs: needsOf({ dataset } as unknown as HTMLElement, {}) }
}

export const aRequest = (url: string, by = 'script', atMs = 10): PageRequest => ({ url, host: new URL(url).hostname, by, atMs })

/** Everything denied from the start, unless told otherwise. */
export const aState = (
  choices: Record<string, Choice> = {},
  fromMs = 0,
  services: Record<string, Choice> = {},
): Facts['states'][number] => ({
  fromMs,
  choices: { functional: 'denied', analytics: 'denied', marketing: 'denied', ...choices },
  services,
})

/** A page with nothing to find, with what is given in the place of its facts. */
export const aPage = (changes: Partial<Facts> = {}): Facts => ({
  data: doctorData,
  asked,
  origin: 'https://www.shop.example',
  host: 'www.shop.example',
  language: 'fr',
  states: [aState()],
  decision: undefined,
  ask: ['functional', 'analytics', 'marketing'],
  isClosed: false,
  requests: [],
  dropped: 0,
  elements: [],
  traces: [],
  tags: [{ element: anElement('script', { src: 'https://consent.shop.example/s/shop.js', async: '' }), before: [] }],
  choices: 0,
  hasReopenLink: true,
  queue: undefined,
  blocks: [],
  faults: [],
  isCollectorThere: true,
  ...changes,
})
