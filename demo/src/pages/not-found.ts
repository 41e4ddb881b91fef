/** Demo. Missing page: said in the language of the address, with ways on. */
import { pages, pathOf } from '../addresses.ts'
import { html } from '../html.ts'
import type { Page } from './layout.ts'
import type { View } from './view.ts'

export function notFoundPage({ language, content }: View): Page {
  const { notFound, pageNames } = content
  return {
    name: undefined,
    documentTitle: notFound.documentTitle,
    description: notFound.description,
    main: html`
      <div class="wide opening">
        <h1>${notFound.heading}</h1>
        <p class="lead">${notFound.lead}</p>
        <h2>${notFound.links}</h2>
        <ul>${pages.map(
          (page) => html`
          <li><a href="${pathOf(language, page)}">${pageNames[page]}</a></li>`,
        )}
        </ul>
      </div>`,
  }
}
