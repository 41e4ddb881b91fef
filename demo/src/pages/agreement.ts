/** Demo. Agreement: the service level, the same on both pages that sell. */
import { fill, percent } from '../format.ts'
import { type Html, html } from '../html.ts'
import { credits } from '../offers.ts'
import { facts } from './parts.ts'
import type { View } from './view.ts'

export const agreement = ({ content }: View): Html => {
  const { agreement: texts, locale } = content
  return html`
      <section class="agreement">
        <div class="wide">
          <div>
            <h2>${texts.title}</h2>
            <p>${texts.text}</p>
            <table>
              <caption>${texts.creditsTitle}</caption>
              <thead>
                <tr><th scope="col">${texts.availability}</th><th scope="col">${texts.back}</th></tr>
              </thead>
              <tbody>${credits.map(
                ({ belowPercent, backPercent }) => html`
                <tr><td>${fill(texts.below, { percent: percent(belowPercent, locale) })}</td><td>${percent(backPercent, locale)}</td></tr>`,
              )}
              </tbody>
            </table>
          </div>${facts(texts.promises)}
        </div>
      </section>`
}
