/** Widget. Left: what a withdrawn service may have left beyond the site's reach, and where the visitor can delete it (WEB-07). */
import type { ComponentChild } from 'preact'
import { fill } from '../fill.ts'
import type { Shown } from './shown.ts'

/** One sentence for each service. They come late or change while the panel is read, so their place is there from the start. */
export function leftOf({ h, left, data: { texts, categories } }: Shown): ComponentChild {
  const sentences = categories
    .flatMap(({ services }) => services)
    .map(({ id, name: service }) => {
      const own = left.filter((one) => one.service === id)
      const names = own.map(({ name, setBy }) => `${name} (${setBy || texts.thisSite})`).join(', ')
      return names && h('p', { class: 'mark' }, fill(texts.left, { service, names }))
    })
  return h('div', { role: 'status' }, sentences)
}
