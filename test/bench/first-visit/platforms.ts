/** Benchmark. Platforms: each consent platform as its own README installs it, on the same page, with the same three categories in French. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileSite, firstLayerAddress, readBundles, withFirstLayer } from '@placet/site'
import { readChoice } from 'placet/server'
import { c15tBundle } from './c15t.ts'

export interface Platform {
  name: string
  /** What its README has a site write into the head of its pages, and before the end of the body. */
  head: string
  foot?: string
  /** What is otherwise for a visitor who has chosen, where its README has a server look. */
  returning?: Partial<Pick<Platform, 'head' | 'foot' | 'files'>>
  /** How that server knows. */
  hasChosen?(cookies: string | undefined): boolean
  /** What it serves itself, by path. */
  files: Record<string, string>
  /** A script of the category analytics, held as this platform holds one. */
  held: string
  /** The notice, and its choices; selectors see into open shadow roots. */
  notice: string
  accept: string
  reject: string
  customize: string
}

const modules = new URL('../../node_modules/', import.meta.url).pathname
const read = (path: string): Promise<string> => readFile(join(modules, path), 'utf8')

const HELD = "performance.mark('held')"
const categories = { functional: 'Contenus et services en plus', analytics: 'Mesure d’audience', marketing: 'Publicité' }
const text = 'La boutique vous demande l’autorisation de déposer et de lire des cookies. Votre choix vaut six mois pour ce site.'

async function cookieConsent(): Promise<Platform> {
  const sections = Object.entries(categories).map(([linkedCategory, title]) => ({ title, linkedCategory }))
  const config = {
    // It would not show itself to a browser that is driven by a program.
    hideFromBots: false,
    guiOptions: { consentModal: { layout: 'box', position: 'bottom left', equalWeightButtons: true } },
    categories: { necessary: { enabled: true, readOnly: true }, functional: {}, analytics: {}, marketing: {} },
    language: {
      default: 'fr',
      translations: {
        fr: {
          consentModal: {
            ...{ title: 'Cookies : votre choix', description: text },
            ...{ acceptAllBtn: 'Tout accepter', acceptNecessaryBtn: 'Tout refuser', showPreferencesBtn: 'Choisir' },
          },
          preferencesModal: {
            ...{ title: 'Vos choix', acceptAllBtn: 'Tout accepter', acceptNecessaryBtn: 'Tout refuser' },
            ...{ savePreferencesBtn: 'Enregistrer', sections },
          },
        },
      },
    },
  }
  return {
    name: 'CookieConsent',
    head: '<link rel="stylesheet" href="/cc/cookieconsent.css">',
    foot: '<script type="module" src="/cc/config.js"></script>',
    files: {
      '/cc/cookieconsent.css': await read('vanilla-cookieconsent/dist/cookieconsent.css'),
      '/cc/cookieconsent.umd.js': await read('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
      '/cc/config.js': `import './cookieconsent.umd.js';CookieConsent.run(${JSON.stringify(config)})`,
    },
    held: `<script type="text/plain" data-category="analytics">${HELD}</script>`,
    ...{ notice: '#cc-main .cm', accept: '#cc-main .cm [data-role="all"]', reject: '#cc-main .cm [data-role="necessary"]' },
    customize: '#cc-main .cm [data-role="show"]',
  }
}

async function orejime(): Promise<Platform> {
  const purposes = Object.entries(categories).map(([id, title]) => ({ id, title, cookies: [] }))
  return {
    name: 'Orejime',
    head: '<link href="/orejime/orejime-standard.css" rel="stylesheet">',
    foot: `<script>window.orejimeConfig=${JSON.stringify({ privacyPolicyUrl: '/privacy', purposes })}</script><script src="/orejime/orejime-standard-fr.js"></script>`,
    files: {
      '/orejime/orejime-standard.css': await read('orejime/dist/orejime-standard.css'),
      '/orejime/orejime-standard-fr.js': await read('orejime/dist/orejime-standard-fr.js'),
    },
    held: `<template data-purpose="analytics"><script>${HELD}</script></template>`,
    ...{ notice: '.orejime-Banner', accept: '.orejime-Banner button >> nth=0', reject: '.orejime-Banner button >> nth=1' },
    customize: '.orejime-Banner button >> nth=2',
  }
}

async function klaro(): Promise<Platform> {
  const services = Object.entries(categories).map(([name, title]) => ({ name, title, purposes: [name] }))
  const config = {
    ...{ acceptAll: true, lang: 'fr', privacyPolicy: '/privacy', services },
    translations: { fr: { purposes: categories, consentNotice: { description: text } } },
  }
  return {
    name: 'Klaro',
    head: '<script defer src="/klaro/config.js"></script><script defer src="/klaro/klaro.js"></script>',
    files: { '/klaro/config.js': `var klaroConfig=${JSON.stringify(config)}`, '/klaro/klaro.js': await read('klaro/dist/klaro.js') },
    held: `<script type="text/plain" data-type="text/javascript" data-name="analytics">${HELD}</script>`,
    ...{ notice: '.klaro .cookie-notice', accept: '.klaro .cookie-notice .cm-btn-success', reject: '.klaro .cookie-notice .cn-decline' },
    customize: '.klaro .cookie-notice .cn-learn-more',
  }
}

async function tarteaucitron(): Promise<Platform> {
  const init = {
    ...{ privacyUrl: '/privacy', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', orientation: 'bottom', showIcon: false },
    ...{ DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, removeCredit: true, mandatory: true },
  }
  const services = Object.entries(categories).map(
    ([key, name]) =>
      `tarteaucitron.services.${key}={key:'${key}',type:'${key === 'marketing' ? 'ads' : key === 'analytics' ? 'analytic' : 'video'}',name:${JSON.stringify(name)},needConsent:true,cookies:[],js(){${key === 'analytics' ? HELD : ''}}};(tarteaucitron.job=tarteaucitron.job||[]).push('${key}');`,
  )
  return {
    name: 'tarteaucitron',
    head: `<script src="/tac/tarteaucitron.min.js"></script><script>var tarteaucitronForceLanguage='fr';tarteaucitron.init(${JSON.stringify(init)})</script>`,
    foot: `<script>tarteaucitron.services=tarteaucitron.services||{};${services.join('')}</script>`,
    files: Object.fromEntries(
      await Promise.all(
        ['tarteaucitron.min.js', 'tarteaucitron.services.min.js', 'css/tarteaucitron.min.css', 'lang/tarteaucitron.fr.min.js'].map(
          async (path) => [`/tac/${path}`, await read(`tarteaucitronjs/${path}`)],
        ),
      ),
    ),
    held: '',
    ...{ notice: '#tarteaucitronAlertBig', accept: '#tarteaucitronPersonalize2', reject: '#tarteaucitronAllDenied2' },
    customize: '#tarteaucitronCloseAlert',
  }
}

async function zest(): Promise<Platform> {
  return {
    name: 'Zest',
    head: `<script>window.ZestConfig=${JSON.stringify({ position: 'bottom-left', policyUrl: '/privacy', lang: 'fr' })}</script><script src="/zest/zest.fr.min.js"></script>`,
    files: { '/zest/zest.fr.min.js': await read('@freshjuice/zest/dist/zest.fr.min.js') },
    held: `<script data-consent-category="analytics">${HELD}</script>`,
    ...{ notice: '.zest-banner', accept: '.zest-banner [data-action="accept-all"]', reject: '.zest-banner [data-action="reject-all"]' },
    customize: '.zest-banner [data-action="settings"]',
  }
}

async function c15t(): Promise<Platform> {
  const common = { acceptAll: 'Tout accepter', rejectAll: 'Tout refuser', customize: 'Choisir', save: 'Enregistrer' }
  const { code, css } = await c15tBundle({ common, cookieBanner: { title: 'Cookies : votre choix', description: text } }, HELD)
  return {
    name: 'c15t/react',
    head: '<link rel="stylesheet" href="/c15t/app.css"><script type="module" src="/c15t/app.js"></script>',
    files: { '/c15t/app.css': css, '/c15t/app.js': code },
    held: '',
    notice: '[data-testid="consent-banner-root"]',
    ...{ accept: '[data-testid="consent-banner-accept-button"]', reject: '[data-testid="consent-banner-reject-button"]' },
    customize: '[data-testid="consent-banner-customize-button"]',
  }
}

/** The three forms in which `placet build` prints the tag. */
async function placet(origin: string, languages: string[] = ['fr']): Promise<Platform[]> {
  const site = compileSite(
    {
      file: 'bench.json',
      policies: {},
      config: {
        site: 'bench',
        controller: { name: 'La boutique', contact: 'privacy@shop.example', country: 'BE' },
        origins: [origin],
        languages,
        services: ['youtube', 'matomo', 'meta-pixel'],
        policyUrl: '/privacy',
        markup: 'placet',
        // What tells vendors of a choice is no part of any other platform here; it is weighed piece by piece by `npm run size`.
        bridges: false,
        collector: origin,
      },
    },
    await readBundles(),
  )
  const files = Object.fromEntries([...site.files].map(([name, code]) => [`/s/bench.${name}.js`, code]))
  const whole = withFirstLayer(site.tag, site.files.get('notice.fr') ?? '', firstLayerAddress(site, 'fr'))
  const common = {
    hasChosen: (cookies: string | undefined) => !readChoice(cookies, site.server).ask[0],
    held: `<script type="text/plain" data-consent="analytics">${HELD}</script>`,
    notice: '[data-placet="notice"]',
    ...{ accept: '[data-placet="accept-all"]', reject: '[data-placet="reject-all"]', customize: '[data-placet="customize"]' },
  }
  const tagAt = (name: string) => `<script src="/s/${name}.js" async></script>`
  return [
    // Its collector on the site's own host.
    {
      ...common,
      name: 'Placet',
      head: tagAt('bench'),
      files: { ...files, '/s/bench.js': whole },
      returning: { files: { '/s/bench.js': site.tag } },
    },
    // Its collector elsewhere: it cannot see who has chosen, and the page's server can.
    {
      ...common,
      name: 'Placet, hint',
      head: `<link rel="preload" as="script" href="/s/first.js">${tagAt('first')}`,
      files: { ...files, '/s/first.js': whole, '/s/alone.js': site.tag },
      returning: { head: tagAt('alone') },
    },
    // Written into the page by a server that looks who has chosen.
    {
      ...common,
      name: 'Placet, inline',
      head: '',
      foot: `<script>${whole}</script>`,
      files,
      returning: { foot: `<script>${site.tag}</script>` },
    },
  ]
}

/** Every platform of the table, Placet first. */
export async function platformsAt(origin: string): Promise<Platform[]> {
  return [...(await placet(origin)), ...(await Promise.all([cookieConsent(), orejime(), zest(), tarteaucitron(), klaro(), c15t()]))]
}
