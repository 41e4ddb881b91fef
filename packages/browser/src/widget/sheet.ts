/** Widget. Sheet: gives a shadow root its style without a style element, so that a strict `style-src` has nothing to refuse (WEB-17). */

/** Replaces the style of a host's shadow root. */
export function dress(host: HTMLElement, css: string): void {
  const shadow = host.shadowRoot as ShadowRoot
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    shadow.adoptedStyleSheets = [sheet]
  } catch {
    // Safari before 16.4 cannot adopt sheets.
    shadow.appendChild(document.createElement('style')).textContent = css
  }
}

/** Makes each declaration `!important`. In a shadow tree that wins over anything a page says about our elements, `!important` included. */
export const firm = (css: string): string => css.replace(/;/g, '!important;')
