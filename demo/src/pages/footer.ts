/** Demo. Footer: pages, how to reach us, and the reopen link, at the same place on every page. */
import { type PageName, pathOf } from '../addresses.ts'
import { company } from '../content/company.ts'
import { type Html, html } from '../html.ts'
import { unmeasuredLine } from './held-services.ts'
import type { View } from './view.ts'

const shown: readonly PageName[] = ['home', 'hosting', 'cloud', 'contact']

export const siteFooter = ({ language, content }: View): Html => html`
    <footer class="site-footer">
      <div class="wide">
        <div class="about">
          <p class="logo">Sertius</p>
          <p>${content.footer.tagline}</p>
        </div>
        <div>
          <h2>${content.footer.site}</h2>
          <ul>${shown.map(
            (page) => html`
            <li><a href="${pathOf(language, page)}">${content.pageNames[page]}</a></li>`,
          )}
          </ul>
        </div>
        <div>
          <h2>${content.footer.reach}</h2>
          <ul>
            <li><a href="mailto:${company.sales}">${company.sales}</a></li>
            <li><a href="tel:${company.phoneLink}">${company.phone}</a></li>
          </ul>
        </div>
        <ul class="choices">
          <li><a href="${pathOf(language, 'privacy')}">${content.pageNames.privacy}</a></li>
          <li><button type="button" data-placet-open="preferences">${content.footer.cookies}</button></li>
        </ul>
        <div class="small">
          <p>${content.footer.demo}</p>${unmeasuredLine(content.footer.unmeasured)}
        </div>
      </div>
    </footer>`
