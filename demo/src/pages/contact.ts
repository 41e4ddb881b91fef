/** Demo. Contact page: the form, its mistakes told in words, and an honest answer. Works without JavaScript. */
import { pathOf } from '../addresses.ts'
import type { ContactValues } from '../contact-form.ts'
import { company } from '../content/company.ts'
import { type ContactField, subjects } from '../content/site-content.ts'
import { type Html, html } from '../html.ts'
import type { Page } from './layout.ts'
import { facts } from './parts.ts'
import type { View } from './view.ts'

/** What the visitor sees of the form: to fill in, to correct, or answered. */
export type ContactState =
  | { is: 'open'; values: ContactValues }
  | { is: 'wrong'; values: ContactValues; wrong: readonly ContactField[] }
  | { is: 'sent' }

const field = (name: ContactField, view: View, isWrong: boolean, draw: (attributes: Html) => Html): Html => {
  const { fields, hints, errors } = view.content.contact
  const hint = name === 'email' || name === 'message' ? hints[name] : undefined
  const told = [hint && `${name}-hint`, isWrong && `${name}-error`].filter(Boolean).join(' ')
  const attributes = html`id="${name}" name="${name}" required${told && html` aria-describedby="${told}"`}${isWrong && html` aria-invalid="true"`}`
  return html`
            <div class="field${isWrong && ' wrong'}">
              <label for="${name}">${fields[name]}</label>${
                hint &&
                html`
              <p class="hint" id="${name}-hint">${hint}</p>`
              }${
                isWrong &&
                html`
              <p class="error" id="${name}-error">${errors[name]}</p>`
              }
              ${draw(attributes)}
            </div>`
}

const form = (view: View, values: ContactValues, wrong: readonly ContactField[]): Html => {
  const { contact } = view.content
  const drawn = (name: ContactField, draw: (attributes: Html) => Html) => field(name, view, wrong.includes(name), draw)
  return html`
          <form method="post" action="${pathOf(view.language, 'contact')}" novalidate>${
            wrong.length > 0 &&
            html`
            <div class="errors" role="alert" tabindex="-1" autofocus>
              <h2>${contact.errors.title}</h2>
              <ul>${wrong.map(
                (name) => html`
                <li><a href="#${name}">${contact.errors[name]}</a></li>`,
              )}
              </ul>
            </div>`
          }${drawn('name', (is) => html`<input type="text" autocomplete="name" value="${values.name}" ${is}>`)}${drawn(
            'email',
            (is) => html`<input type="email" autocomplete="email" value="${values.email}" ${is}>`,
          )}${drawn(
            'subject',
            (is) => html`<select ${is}>${subjects.map(
              (subject) => html`
                <option value="${subject}"${subject === values.subject && html` selected`}>${contact.subjects[subject]}</option>`,
            )}
              </select>`,
          )}${drawn('message', (is) => html`<textarea rows="7" ${is}>${values.message}</textarea>`)}
            <button class="button" type="submit">${contact.send}</button>
          </form>`
}

const answer = (view: View): Html => {
  const { sent } = view.content.contact
  return html`
          <div class="sent">
            <h2>${sent.title}</h2>
            <p>${sent.text}</p>
            <p><a href="${pathOf(view.language, 'contact')}">${sent.again}</a></p>
          </div>`
}

const reach = ({ content: { contact } }: View): Html => html`
        <div class="reach">
          <h2>${contact.reach.title}</h2>
          <dl class="facts">
            <div><dt>${contact.reach.sales}</dt><dd><a href="mailto:${company.sales}">${company.sales}</a></dd></div>
            <div><dt>${contact.reach.support}</dt><dd><a href="mailto:${company.support}">${company.support}</a></dd></div>
            <div><dt>${contact.reach.phone}</dt><dd><a href="tel:${company.phoneLink}">${company.phone}</a></dd></div>
            <div><dt>${contact.reach.address}</dt><dd>${company.name}<br>${company.street}<br>${company.town}<br>${contact.reach.country}</dd></div>
          </dl>
          <h2>${contact.hours.title}</h2>${facts(contact.hours.list)}
        </div>`

export function contactPage(view: View, state: ContactState): Page {
  const { contact } = view.content
  const titleOf: Record<ContactState['is'], string> = {
    open: contact.documentTitle,
    wrong: `${contact.errors.titlePrefix}${contact.documentTitle}`,
    sent: contact.sent.title,
  }
  const formOrAnswer = state.is === 'sent' ? answer(view) : form(view, state.values, state.is === 'wrong' ? state.wrong : [])
  return {
    name: 'contact',
    documentTitle: titleOf[state.is],
    description: contact.description,
    main: html`
      <div class="wide opening">
        <h1>${contact.heading}</h1>
        <p class="lead">${state.is !== 'sent' && contact.lead}</p>
      </div>
      <div class="wide contact">
        <div>${formOrAnswer}
        </div>${reach(view)}
      </div>`,
  }
}
