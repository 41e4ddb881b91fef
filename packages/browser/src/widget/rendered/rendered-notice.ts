/** Widget. Rendered notice: the first layer as a server put it into the page, until the widget has taken it over. */

/** On the notice that a server rendered, with the hash of what it says; goes once it is the widget's. */
export const RENDERED = 'data-placet-rendered'

/** False where the browser knows no declarative shadow roots, and where the page's policy refused the style: nobody sees it then. */
export const isStyled = ({ parentElement }: Element): boolean => !!parentElement?.shadowRoot?.styleSheets[0]
