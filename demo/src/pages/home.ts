/** Demo. Home page. */
import { pathOf } from '../addresses.ts'
import { fill, price } from '../format.ts'
import { type Html, html } from '../html.ts'
import { plans, serverSizes } from '../offers.ts'
import type { Page } from './layout.ts'
import { closing, questions, titledList } from './parts.ts'
import type { View } from './view.ts'

const hero = ({ language, content: { home } }: View): Html => html`
      <section class="hero">
        <div class="wide">
          <h1>${home.heading}</h1>
          <p class="lead">${home.lead}</p>
          <p class="actions">
            <a class="button" href="${pathOf(language, 'hosting')}">${home.toPlans}</a>
            <a class="button quiet" href="${pathOf(language, 'contact')}">${home.toContact}</a>
          </p>
        </div>
      </section>`

const ways = ({ language, content }: View): Html => {
  const { hosting, cloud, title } = content.home.ways
  const from = (euro: number) => fill(content.fromPerMonth, { price: price(euro, content.locale) })
  const cheapestServer = Math.min(...serverSizes.map((size) => size.euroPerMonth))
  return html`
      <section class="wide ways">
        <h2>${title}</h2>
        <div class="two">
          <article>
            <img src="/assets/small-house.svg" alt="" width="72" height="96">
            <h3>${hosting.title}</h3>
            <p>${hosting.text}</p>
            <p class="from">${from(plans.studio.euroPerMonth)}</p>
            <a href="${pathOf(language, 'hosting')}">${hosting.link}</a>
          </article>
          <article>
            <img src="/assets/small-cabinets.svg" alt="" width="104" height="96">
            <h3>${cloud.title}</h3>
            <p>${cloud.text}</p>
            <p class="from">${from(cheapestServer)}</p>
            <a href="${pathOf(language, 'cloud')}">${cloud.link}</a>
          </article>
        </div>
      </section>`
}

const night = ({ content: { home } }: View): Html => html`
      <section class="night">
        <div class="wide">
          <h2>${home.night.title}</h2>
          <p class="lead">${home.night.text}</p>
          <ol>${home.night.hours.map(
            ({ time, title, text }) => html`
            <li>
              <time>${time}</time>
              <h3>${title}</h3>
              <p>${text}</p>
            </li>`,
          )}
          </ol>
        </div>
      </section>`

/** The video waits for functional services; until then the widget shows a placeholder of the same size. */
const visit = ({ language, content: { home }, origins }: View): Html => html`
      <section class="wide visit">
        <div>
          <h2>${home.visit.title}</h2>
          <p>${home.visit.text}</p>
        </div>
        <div class="frame">
          <iframe data-consent="functional" data-service="filmhub" data-src="${origins.thirdParties}/player/tour?lang=${language}" title="${home.visit.frameTitle}" width="640" height="360"></iframe>
        </div>
      </section>`

export function homePage(view: View): Page {
  const { home, questions: asked } = view.content
  return {
    name: 'home',
    documentTitle: home.documentTitle,
    description: home.description,
    main: html`${hero(view)}${ways(view)}${night(view)}
      <section class="wide promises">
        <h2>${home.promises.title}</h2>${titledList(home.promises.list, 'ruled')}
      </section>${visit(view)}${questions(asked.title, asked.home)}${closing(view)}`,
  }
}
