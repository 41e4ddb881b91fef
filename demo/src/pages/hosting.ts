/** Demo. Managed hosting page. */
import { pathOf } from '../addresses.ts'
import { counted, fill, price } from '../format.ts'
import { type Html, html } from '../html.ts'
import { type PlanId, planIds, plans } from '../offers.ts'
import { agreement } from './agreement.ts'
import type { Page } from './layout.ts'
import { closing, questions, titledList } from './parts.ts'
import type { View } from './view.ts'

const planCard = (id: PlanId, { language, content }: View): Html => {
  const { planFacts, plans: texts, choose } = content.hosting
  const { name, forWhom, extra } = texts[id]
  const plan = plans[id]
  return html`
          <li class="plan ${id}">
            <h3>${name}</h3>
            <p>${forWhom}</p>
            <p class="price">${fill(content.perMonth, { price: price(plan.euroPerMonth, content.locale) })}</p>
            <ul>
              <li>${counted(planFacts.sites, plan.sites, content.locale)}</li>
              <li>${fill(planFacts.storage, { n: plan.storageGb })}</li>
              <li>${fill(planFacts.mailboxes, { n: plan.mailboxes })}</li>
              <li>${fill(planFacts.backups, { n: plan.backupsKeptForDays })}</li>
              <li>${extra}</li>
            </ul>
            <a class="button quiet" href="${pathOf(language, 'contact')}?about=hosting">${fill(choose, { plan: name })}</a>
          </li>`
}

export function hostingPage(view: View): Page {
  const { hosting, questions: asked, withoutVat } = view.content
  return {
    name: 'hosting',
    documentTitle: hosting.documentTitle,
    description: hosting.description,
    main: html`
      <div class="wide opening">
        <h1>${hosting.heading}</h1>
        <p class="lead">${hosting.lead}</p>
      </div>
      <section class="wide plans">
        <h2 class="visually-hidden">${hosting.plansTitle}</h2>
        <ul>${planIds.map((id) => planCard(id, view))}
        </ul>
        <p class="small">${withoutVat}</p>
      </section>
      <section class="wide included">
        <h2>${hosting.included.title}</h2>${titledList(hosting.included.list, 'four')}
      </section>
      <section class="night move">
        <div class="wide">
          <h2>${hosting.move.title}</h2>
          <ol>${hosting.move.steps.map(
            ({ title, text }, at) => html`
            <li>
              <span class="step" aria-hidden="true">${at + 1}</span>
              <h3>${title}</h3>
              <p>${text}</p>
            </li>`,
          )}
          </ol>
        </div>
      </section>${agreement(view)}${questions(asked.title, asked.hosting)}${closing(view)}`,
  }
}
