/** Demo. Parts: pieces that several pages share. */
import { pathOf } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { View } from './view.ts'

interface Titled {
  title: string
  text: string
}

/** Short texts side by side, each under its own heading. */
export const titledList = (list: readonly Titled[], className: string): Html => html`
        <ul class="${className}">${list.map(
          ({ title, text }) => html`
          <li>
            <h3>${title}</h3>
            <p>${text}</p>
          </li>`,
        )}
        </ul>`

/** Terms and what they mean, one line each. */
export const facts = (list: readonly Titled[]): Html => html`
        <dl class="facts">${list.map(
          ({ title, text }) => html`
          <div>
            <dt>${title}</dt>
            <dd>${text}</dd>
          </div>`,
        )}
        </dl>`

/** Questions that open one by one. */
export const questions = (title: string, list: readonly { question: string; answer: string }[]): Html => html`
      <section class="wide questions">
        <h2>${title}</h2>
        <div>${list.map(
          ({ question, answer }) => html`
          <details>
            <summary>${question}</summary>
            <p>${answer}</p>
          </details>`,
        )}
        </div>
      </section>`

/** The way to the team, at the end of a page. */
export const closing = ({ language, content }: View): Html => html`
      <section class="closing">
        <div class="wide">
          <div>
            <h2>${content.home.closing.title}</h2>
            <p>${content.home.closing.text}</p>
          </div>
          <a class="button" href="${pathOf(language, 'contact')}">${content.home.toContact}</a>
        </div>
      </section>`
