/** Doctor. Reads the elements of the page that load something, carry code, or are labelled. */
import { anyNeedsOf } from '../gate/foreign-markup.ts'
import { HELD, needsOf } from '../gate/needs.ts'
import type { PageElement, PageTag } from './facts.ts'

const MEDIA = 'iframe,img,link,video,audio,source,track,object,embed'

/** Attributes in which an element names what it loads. */
const SOURCES = ['src', 'href', 'data']

const absolute = (address: string): string[] => {
  if (!URL.canParse(address, document.baseURI)) return []
  const url = new URL(address, document.baseURI)
  url.hash = ''
  return [url.href]
}

function urlsOf(element: HTMLElement): string[] {
  const named = SOURCES.flatMap((name) => element.getAttribute(name) ?? [])
  const candidates = (element.getAttribute('srcset') ?? '').split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? '')
  const now = (element as HTMLImageElement).currentSrc ?? ''
  return [...new Set([...named, ...candidates, now].filter(Boolean).flatMap(absolute))]
}

/** Describes one element. */
export function readElement(element: HTMLElement, isAnyMarkup: boolean, wasHeld = false): PageElement {
  const isScript = element.tagName === 'SCRIPT'
  return {
    tag: element.tagName.toLowerCase(),
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: isScript && !element.hasAttribute('src') ? (element.textContent ?? '') : '',
    urls: urlsOf(element),
    needs: (isAnyMarkup ? anyNeedsOf : needsOf)(element, {}),
    foreignNeeds: anyNeedsOf(element),
    wasHeld,
  }
}

/** Everything of the page that matters, Placet's own elements apart. `held` are elements known to have waited. */
export const readElements = (isAnyMarkup: boolean, held: WeakSet<Element>): PageElement[] =>
  [...document.querySelectorAll<HTMLElement>(`${HELD},${MEDIA}`)]
    .filter((element) => element.dataset && !element.closest('#placet-root'))
    .map((element) => readElement(element, isAnyMarkup, held.has(element)))

/** Elements that may act as soon as the parser meets them. */
const ACTING = 'script,iframe,img,link[rel~=preconnect],link[rel~=dns-prefetch],link[rel~=preload],link[rel~=modulepreload]'

const isCode = (element: Element): boolean =>
  element.tagName !== 'SCRIPT' || /^$|javascript|^module$/i.test((element as HTMLScriptElement).type)

/** Every tag of this collector in the page, with what stands before it. */
export function readTags(collector: string): PageTag[] {
  const isTag = ({ src }: HTMLScriptElement) => src.startsWith(`${collector}/s/`) && /\.js$/.test(src.replace(/[?#].*/, ''))
  const acting = [...document.querySelectorAll<HTMLElement>(ACTING)].filter(
    (element) => isCode(element) && !element.closest('#placet-root'),
  )
  return [...document.scripts].filter(isTag).map((script) => ({
    element: readElement(script, false),
    before: acting
      .filter((other) => other.compareDocumentPosition(script) & Node.DOCUMENT_POSITION_FOLLOWING)
      // Enough to see that the tag is not first.
      .slice(0, 3)
      .map((other) => readElement(other, false)),
  }))
}
