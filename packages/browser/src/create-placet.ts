/** SDK. For pages built with modules: puts a site's tag into the page and hands out its API. */
import type { Placet } from '@placet/model'

export interface PlacetOptions {
  /** Address of the site's tag: `https://consent.example/s/site.js`. */
  tag: string
  /** Language of the notice; the page's `lang` otherwise. */
  language?: string
  /** For a page whose Content-Security-Policy lists nonces. */
  nonce?: string
}

/**
 * Resolves with the same API as `window.placet`, once the tag has started; with the one already there when the page has a tag.
 * Rejects when the tag cannot be loaded: then nothing is granted, and what the page holds stays held.
 */
export function createPlacet({ tag, language, nonce }: PlacetOptions): Promise<Placet> {
  return new Promise((resolve, reject) => {
    const page = window as unknown as { placet?: Placet | ((api: Placet) => void)[] }
    page.placet ??= []
    page.placet.push(resolve)
    if ('version' in page.placet) return
    const script = document.createElement('script')
    script.src = tag
    if (language) script.dataset.lang = language
    if (nonce) script.nonce = nonce
    script.onerror = () => reject(new Error(`The tag ${tag} could not be loaded.`))
    document.head.append(script)
  })
}
