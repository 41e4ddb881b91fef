/** Demo. Cloud page. */
import { price } from '../format.ts'
import { type Html, html } from '../html.ts'
import { extraEuroPerMonth, extraIds, serverSizes } from '../offers.ts'
import { agreement } from './agreement.ts'
import type { Page } from './layout.ts'
import { closing, facts, questions } from './parts.ts'
import type { View } from './view.ts'

/** Wide content that scrolls by itself, also by keyboard. */
const scrolling = (name: string, table: Html): Html => html`
        <div class="scrolling" tabindex="0" role="region" aria-label="${name}">${table}
        </div>`

const sizesTable = ({ content }: View): Html => {
  const { sizes } = content.cloud
  const { gigabyte, locale } = content
  return html`
          <table class="sizes">
            <thead>
              <tr>
                <th scope="col">${sizes.size}</th><th scope="col">${sizes.cores}</th><th scope="col">${sizes.memory}</th>
                <th scope="col">${sizes.storage}</th><th scope="col">${sizes.hour}</th><th scope="col">${sizes.month}</th>
              </tr>
            </thead>
            <tbody>${serverSizes.map(
              (size) => html`
              <tr>
                <th scope="row">${size.name}</th><td>${size.cores}</td><td>${size.memoryGb} ${gigabyte}</td>
                <td>${size.storageGb} ${gigabyte}</td><td>${price(size.euroPerHour, locale)}</td><td>${price(size.euroPerMonth, locale)}</td>
              </tr>`,
            )}
            </tbody>
          </table>`
}

const extrasTable = ({ content }: View): Html => {
  const { extras } = content.cloud
  return html`
        <table class="extras">
          <thead>
            <tr><th scope="col">${extras.extra}</th><th scope="col">${extras.price}</th></tr>
          </thead>
          <tbody>${extraIds.map((id) => {
            const euro = extraEuroPerMonth[id]
            return html`
            <tr><th scope="row">${extras.list[id]}</th><td>${euro === 0 ? content.free : price(euro, content.locale)}</td></tr>`
          })}
          </tbody>
        </table>`
}

export function cloudPage(view: View): Page {
  const { cloud, questions: asked, withoutVat } = view.content
  return {
    name: 'cloud',
    documentTitle: cloud.documentTitle,
    description: cloud.description,
    main: html`
      <div class="wide opening">
        <h1>${cloud.heading}</h1>
        <p class="lead">${cloud.lead}</p>
      </div>
      <section class="wide">
        <h2>${cloud.sizes.title}</h2>
        <p>${cloud.sizes.text}</p>${scrolling(cloud.sizes.title, sizesTable(view))}
        <p class="small">${withoutVat}</p>
      </section>
      <section class="wide two">
        <div>
          <h2>${cloud.extras.title}</h2>${extrasTable(view)}
        </div>
        <div>
          <h2>${cloud.tools.title}</h2>
          <p>${cloud.tools.text}</p>
        </div>
      </section>
      <section class="night centre">
        <div class="wide">
          <div>
            <h2>${cloud.centre.title}</h2>
            <p class="lead">${cloud.centre.text}</p>
            <img src="/assets/two-rooms.svg" alt="" width="480" height="200">
          </div>${facts(cloud.centre.facts)}
        </div>
      </section>${agreement(view)}${questions(asked.title, asked.cloud)}${closing(view)}`,
  }
}
