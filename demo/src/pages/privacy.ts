/** Demo. Privacy page: the policy document in full, readable without JavaScript (WEB-32); summary links land on its sections. */
import { type PolicyBlock, type PolicySection, readPolicyBody } from '@placet/model'
import { counted, fill, longDate } from '../format.ts'
import { type Html, html } from '../html.ts'
import type { Page } from './layout.ts'
import { linked } from './linked.ts'
import type { View } from './view.ts'

const block = (drawn: PolicyBlock): Html =>
  drawn.kind === 'paragraph'
    ? html`
            <p>${linked(drawn.text)}</p>`
    : html`
            <ul>${drawn.items.map(
              (item) => html`
              <li>${linked(item)}</li>`,
            )}
            </ul>`

/** What this text puts right, folded away: the reader of the policy comes first. */
const corrections = (section: PolicySection, view: View): Html | false => {
  const corrected = section.facts.filter((fact) => fact.corrected)
  return (
    corrected.length > 0 &&
    html`
            <details class="corrections">
              <summary>${counted(view.content.privacy.corrections, corrected.length, view.content.locale)}</summary>
              <ul>${corrected.map(
                ({ text, corrected: why }) => html`
                <li><p>${linked(text)}</p><p class="why">${why}</p></li>`,
              )}
              </ul>
            </details>`
  )
}

const cookieList = ({ content: { privacy } }: View): Html => html`
            <div data-placet-embed="cookies"></div>
            <noscript><p class="why">${privacy.withoutScripts}</p></noscript>`

const section = (drawn: PolicySection, view: View): Html => html`
          <section id="${drawn.id}" aria-labelledby="${drawn.id}-title">
            <h2 id="${drawn.id}-title">${drawn.title}</h2>
            <p class="summary">${drawn.summary}</p>${readPolicyBody(drawn.body).map(block)}${drawn.id === 'cookies' && cookieList(view)}${corrections(drawn, view)}
          </section>`

export function privacyPage(view: View): Page {
  const { policy, content } = view
  const { privacy, locale } = content
  return {
    name: 'privacy',
    documentTitle: policy.title,
    description: privacy.description,
    main: html`
      <div class="wide opening">
        <h1>${policy.title}</h1>
        <p class="lead">${fill(privacy.inForce, { version: policy.version, date: longDate(policy.effectiveFrom, locale) })}</p>
      </div>
      <div class="wide policy">
        <nav class="contents" aria-labelledby="contents-title">
          <h2 id="contents-title">${privacy.contents}</h2>
          <ol>${policy.sections.map(
            ({ id, title }) => html`
            <li><a href="#${id}">${title}</a></li>`,
          )}
          </ol>
        </nav>
        <div class="prose">${policy.sections.map((drawn) => section(drawn, view))}
        </div>
      </div>`,
  }
}
