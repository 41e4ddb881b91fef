/** Guard. Late: whether something could act before the guard stood. */

/** What may act as soon as the parser meets it; the doctor asks the same of a page. */
const ACTING = 'script,iframe,img,link[rel~=preconnect],link[rel~=dns-prefetch],link[rel~=preload],link[rel~=modulepreload]'

const mayAct = (element: Element): boolean =>
  element.tagName !== 'SCRIPT' || /^$|javascript|^module$/i.test((element as HTMLScriptElement).type)

/** True unless the running script is the first in the page, and the page waits for it. */
export function isLate(): boolean {
  const script = document.currentScript as HTMLScriptElement | null
  return (
    !script ||
    script.async ||
    script.defer ||
    [...document.querySelectorAll(ACTING)].some((element) => element !== script && mayAct(element))
  )
}
