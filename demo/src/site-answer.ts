/** Demo. Site answer: the pages of Sertius, for the site's own host. */
import type { PolicyDocument } from '@placet/model'
import { defaultLanguage, type Language, languageOf, type PageName, pageAt, pathOf } from './addresses.ts'
import { isSubject, readContactForm, wrongFields } from './contact-form.ts'
import { siteContents } from './content/site-contents.ts'
import { cloudPage } from './pages/cloud.ts'
import { type ContactState, contactPage } from './pages/contact.ts'
import { homePage } from './pages/home.ts'
import { hostingPage } from './pages/hosting.ts'
import { documentOf, type Page } from './pages/layout.ts'
import { notFoundPage } from './pages/not-found.ts'
import { privacyPage } from './pages/privacy.ts'
import type { View } from './pages/view.ts'
import { preferredLanguage } from './preferred-language.ts'

export interface Site {
  policies: Record<Language, PolicyDocument>
  /** Address of the consent tag. */
  tag: string
  /** Origin of the third parties. */
  thirdParties: string
}

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
}

const draw: Record<Exclude<PageName, 'contact'>, (view: View) => Page> = {
  home: homePage,
  hosting: hostingPage,
  cloud: cloudPage,
  privacy: privacyPage,
}

async function contactState(request: Request, url: URL): Promise<ContactState> {
  if (request.method !== 'POST') {
    const about = url.searchParams.get('about') ?? ''
    return { is: 'open', values: { name: '', email: '', subject: isSubject(about) ? about : 'hosting', message: '' } }
  }
  const values = readContactForm(new URLSearchParams(await request.text()))
  const wrong = wrongFields(values)
  return wrong.length ? { is: 'wrong', values, wrong } : { is: 'sent' }
}

const redirect = (to: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 302, headers: { location: to, ...headers } })

const refuse = (allow: string): Response => new Response('This address does not take that method.\n', { status: 405, headers: { allow } })

/** Answers one request to the site: a page, a redirect to one, or a missing page in the language of its address. */
export async function siteAnswer(request: Request, { policies, tag, thirdParties }: Site): Promise<Response> {
  const url = new URL(request.url)
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  const found = pageAt(url.pathname)
  if (!isReading && !(request.method === 'POST' && found?.page === 'contact')) {
    return refuse(found?.page === 'contact' ? 'GET, HEAD, POST' : 'GET, HEAD')
  }
  const asked = preferredLanguage(request.headers.get('accept-language'))
  if (url.pathname === '/') return redirect(pathOf(asked, 'home'), { vary: 'accept-language' })
  const withSlash = `${url.pathname}/`
  const withoutSlash = url.pathname.replace(/\/+$/, '')
  if (!found && pageAt(withSlash)) return redirect(withSlash)
  if (!found && pageAt(withoutSlash)) return redirect(withoutSlash)

  const language = found?.language ?? languageOf(url.pathname) ?? defaultLanguage
  const view: View = {
    language,
    content: siteContents[language],
    policy: policies[language],
    origins: { site: url.origin, tag, thirdParties },
  }
  if (!found) return new Response(documentOf(notFoundPage(view), view), { status: 404, headers: pageHeaders })
  if (found.page !== 'contact') return new Response(documentOf(draw[found.page](view), view), { headers: pageHeaders })
  const state = await contactState(request, url)
  return new Response(documentOf(contactPage(view, state), view), { status: state.is === 'wrong' ? 422 : 200, headers: pageHeaders })
}
