/** Widget. Data of a small site's preferences. */
import type { NoticeCategory, NoticeService, PreferencesData } from '@placet/model'

const service = (id: string, rest: Partial<NoticeService> = {}): NoticeService => ({
  id,
  name: id,
  vendor: `${id} Ltd`,
  country: 'BE',
  purpose: `Pour ${id}.`,
  hosts: [],
  privacyUrl: null,
  necessaryBecause: null,
  traces: [],
  ...rest,
})
const category = (id: string, terms: string, ...services: NoticeService[]): NoticeCategory => ({
  id,
  name: `Catégorie ${id}`,
  description: '',
  terms,
  services,
})

export const preferencesData: PreferencesData = {
  noticeHash: 'hash',
  language: 'fr',
  direction: 'ltr',
  texts: {
    title: 'Préférences',
    search: 'Chercher',
    noMatch: 'Aucun.',
    saved: 'Enregistré.',
    on: 'Accepté',
    off: 'Refusé',
    alwaysOn: 'Toujours actif',
    noDecision: 'Rien décidé.',
    decidedOn: 'Décidé le {date}',
    withdraw: 'Retirer',
    servicesOne: '{count} service',
    servicesOther: '{count} services',
    session: 'Jusqu’à la fermeture',
    unknown: 'Non connue',
    noCookies: 'Ne laisse rien.',
    mayLeaveMore: 'Liste incomplète.',
    cookieLifetime: 'Durée',
    kindLocalStorage: 'Stockage local',
    changedTerms: 'Modifié',
    consentId: 'Numéro',
    necessaryBecause: 'Pourquoi',
    cookieDeletion: 'Suppression',
    beyondReach: 'Dans le navigateur',
    thisSite: 'ce site',
    reloads: 'Refuser {services} recharge la page.',
    left: '{service} a pu laisser {names}.',
  },
  categories: [
    category('necessary', 'n1', service('placet', { necessaryBecause: 'La loi le veut.' })),
    category(
      'functional',
      'f1',
      service('video', {
        traces: [
          { name: 'vid', kind: 'cookie', purpose: 'p', lifetime: 'P6M', setBy: 'video.example', readBy: 'Video' },
          { name: 'vid1', kind: 'cookie', purpose: 'p', lifetime: 'P6M', setBy: 'video.example', readBy: 'Video', isBeyondReach: true },
          { name: 'vid2', kind: 'local-storage', purpose: 'p', lifetime: 'session', setBy: 'ce site', readBy: 'Video' },
          { name: 'vid3', kind: 'cookie', purpose: 'p', lifetime: 'unknown', setBy: 'video.example', readBy: 'Video' },
        ],
        mayLeaveMore: true,
      }),
    ),
    category('analytics', 'a1', service('matomo'), service('posthog')),
    category('marketing', 'm1', service('pixel')),
  ],
  controller: { name: 'Sertius', contact: 'privacy@sertius.example' },
  policyUrl: '/politique',
  hasPolicy: true,
  mine: 'Mes données',
  theme: '',
}
