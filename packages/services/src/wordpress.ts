/** Services. WordPress: what the site’s own software keeps for those who sign in or comment. Facts from WordPress’s page on its cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { CONTROLLER, theSite } from './site-itself.ts'

export const wordpress: Service = {
  id: 'wordpress',
  name: 'WordPress',
  alsoCalled: ['wp'],
  vendor: theSite,
  category: 'necessary',
  hosts: [],
  purpose: {
    fr: 'Gérer la connexion au site, ses réglages et les commentaires.',
    nl: 'Het aanmelden op de site, de instellingen en de reacties beheren.',
    en: 'Handling sign-in to the site, its settings and comments.',
    de: 'Die Anmeldung auf der Website, ihre Einstellungen und Kommentare verwalten.',
  },
  necessaryBecause: {
    fr: 'Ces cookies ne sont déposés que si vous vous connectez, ouvrez une page protégée ou demandez d’être reconnu en commentant.',
    nl: 'Deze cookies worden alleen geplaatst als u zich aanmeldt, een beveiligde pagina opent of bij een reactie vraagt om herkend te worden.',
    en: 'These cookies are set only if you sign in, open a protected page, or ask to be recognised when you comment.',
    de: 'Diese Cookies werden nur gesetzt, wenn Sie sich anmelden, eine geschützte Seite öffnen oder beim Kommentieren darum bitten.',
  },
  bridge: 'wp-consent-api',
  traces: [
    { name: 'wordpress_logged_in_*', kind: 'cookie', lifetime: 'P14D', setBy: 'page', readBy: CONTROLLER, purpose: purposes.signedIn },
    { name: 'wordpress_sec_*', kind: 'cookie', lifetime: 'P14D', setBy: 'page', readBy: CONTROLLER, purpose: purposes.signedIn },
    {
      name: 'wordpress_test_cookie',
      kind: 'cookie',
      lifetime: 'session',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: purposes.acceptsCookies,
    },
    {
      name: 'wp-settings-*',
      kind: 'cookie',
      lifetime: 'P1Y',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Retenir les réglages de votre espace de gestion.',
        nl: 'De instellingen van uw beheeromgeving onthouden.',
        en: 'Remembers the settings of your administration area.',
        de: 'Merkt sich die Einstellungen Ihres Verwaltungsbereichs.',
      },
    },
    { name: 'wp_lang', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.language },
    {
      name: 'wp-postpass_*',
      kind: 'cookie',
      lifetime: 'P10D',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Retenir le mot de passe d’une page protégée.',
        nl: 'Het wachtwoord van een beveiligde pagina onthouden.',
        en: 'Remembers the password of a protected page.',
        de: 'Merkt sich das Passwort einer geschützten Seite.',
      },
    },
    {
      name: 'comment_author_*',
      kind: 'cookie',
      lifetime: 'P1Y',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Préremplir votre nom quand vous commentez, si vous l’avez demandé.',
        nl: 'Uw naam invullen wanneer u reageert, als u daarom hebt gevraagd.',
        en: 'Fills in your name when you comment, if you asked for it.',
        de: 'Füllt beim Kommentieren Ihren Namen aus, wenn Sie darum gebeten haben.',
      },
    },
  ],
  source: 'https://wordpress.org/documentation/article/cookies/',
  checkedOn: '2026-11-23',
  otherSources: { 'comment_author_*': 'https://github.com/WordPress/WordPress' },
  unconfirmed: [
    'all facts but comment_author_*: known from WordPress’s page and code, which were not among the pages read again',
    'comment_author_*: a year since WordPress 6.6, 347 days before',
    'wordpress_logged_in_*, wordpress_sec_*: fourteen days where “remember me” is ticked, else until the browser is closed',
  ],
}
