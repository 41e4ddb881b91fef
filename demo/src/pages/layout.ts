/** Demo. Layout: the document around every page. The consent tag comes first in its head. */
import { defaultLanguage, languages, type PageName, pathOf } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { activityPanel } from './activity-panel.ts'
import { siteFooter } from './footer.ts'
import { siteHeader } from './header.ts'
import { heldServices } from './held-services.ts'
import type { View } from './view.ts'

export interface Page {
  /** `undefined` for pages that exist in no other language, such as a missing one. */
  name: PageName | undefined
  documentTitle: string
  description: string
  main: Html
}

const alternates = (name: PageName, site: string): Html => html`${languages.map(
  (language) => html`
    <link rel="alternate" hreflang="${language}" href="${site}${pathOf(language, name)}">`,
)}
    <link rel="alternate" hreflang="x-default" href="${site}${pathOf(defaultLanguage, name)}">`

/** The whole document, ready to send. */
export function documentOf(page: Page, view: View): string {
  const { language, content, origins } = view
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <script src="${origins.tag}" async></script>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${page.documentTitle} · Sertius</title>
    <meta name="description" content="${page.description}">
    <link rel="icon" href="/assets/logo.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/site.css">${page.name && alternates(page.name, origins.site)}
    <script src="/assets/activity.js" defer></script>${heldServices(origins)}
  </head>
  <body>
    <a class="skip" href="#content">${content.header.skip}</a>${siteHeader(page.name, view)}${activityPanel(content.activity)}
    <main id="content" tabindex="-1">${page.main}
    </main>${siteFooter(view)}
  </body>
</html>
`.markup
}
