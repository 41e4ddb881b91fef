/** Demo. Header: name, pages, languages. */
import { languages, type PageName, pathOf } from '../addresses.ts'
import { languageNames } from '../content/languages.ts'
import { type Html, html } from '../html.ts'
import type { View } from './view.ts'

const shown: readonly PageName[] = ['hosting', 'cloud', 'contact']

/** The header; a page that exists in no other language links to the other homes. */
export const siteHeader = (current: PageName | undefined, { language, content }: View): Html => html`
    <header class="site-header">
      <div class="wide">
        <a class="logo" href="${pathOf(language, 'home')}" aria-label="${content.header.home}">
          <img src="/assets/logo.svg" alt="" width="34" height="34"> Sertius
        </a>
        <nav class="pages" aria-label="${content.header.menu}">
          <ul>${shown.map(
            (page) => html`
            <li><a href="${pathOf(language, page)}"${page === current && html` aria-current="page"`}>${content.pageNames[page]}</a></li>`,
          )}
          </ul>
        </nav>
        <nav class="languages" aria-label="${content.header.languages}">
          <ul>${languages.map(
            (other) => html`
            <li><a href="${pathOf(other, current ?? 'home')}" hreflang="${other}" lang="${other}" aria-label="${other.toUpperCase()}, ${languageNames[other]}"${
              other === language && html` aria-current="true"`
            }>${other.toUpperCase()}</a></li>`,
          )}
          </ul>
        </nav>
      </div>
    </header>`
