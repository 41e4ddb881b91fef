/** Widget. Template: what can be told of content that is not there yet. It is looked at where it is, inert, and never put into the page. */

export const isTemplate = (element: Element): element is HTMLTemplateElement => element.tagName === 'TEMPLATE'

/** A bare number is in pixels, as in HTML. */
const lengthOf = (attribute: string | null) => (attribute && /^\d+$/.test(attribute) ? `${attribute}px` : (attribute ?? ''))

/**
 * Measures a box as the author sized it, where the template stands: by the template's own class and style, else by what the first part of
 * its content with a height says of itself.
 */
export function measuredAs<T>(template: HTMLTemplateElement, measure: (box: HTMLElement) => T): T {
  const box = document.createElement('div')
  box.className = template.className
  box.style.cssText = template.style.cssText
  template.before(box)
  const sized = template.content.querySelector<HTMLElement>('[height],[style*=height],[style*=aspect-ratio]')
  if (!box.offsetHeight && sized)
    for (const name of ['width', 'height', 'aspect-ratio'])
      box.style.setProperty(name, sized.style.getPropertyValue(name) || lengthOf(sized.getAttribute(name)))
  const measured = measure(box)
  box.remove()
  return measured
}

/** The first address that the content would ask for. */
export function addressIn({ content }: HTMLTemplateElement): string | undefined {
  const first = content.querySelector('[src],[data-src]')
  return first?.getAttribute('src') ?? first?.getAttribute('data-src') ?? undefined
}
