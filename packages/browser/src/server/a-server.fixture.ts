/** Server. Fixture: a shop with services in three categories, as its server knows it, and cookies of its visitors. */
import { type Choice, printChoice, type SavedChoice, type SavedItem, type ServerSite } from '@placet/model'

export const NOW = Date.UTC(2026, 10, 27)

export const shop: ServerSite = {
  site: 'shop',
  categories: { functional: 'f1', analytics: 'a1', marketing: 'm1' },
  services: { chat: 'functional', counter: 'analytics', pixel: 'marketing', ads: 'marketing', session: 'necessary' },
  hosts: {
    chat: ['*.chat.example'],
    counter: ['cdn.counter.example', 'tags.shared.example'],
    pixel: ['px.example', 'tags.shared.example'],
    ads: ['*.ads.example'],
    session: ['login.example'],
  },
  collector: 'https://consent.shop.example/base',
}

/** A choice of the shop: categories by name; services that were decided by name go with their category's terms. */
export const saved = (choices: Record<string, Choice>, rest: Partial<SavedChoice> = {}): SavedChoice => ({
  site: 'shop',
  n: 1,
  action: 'save',
  layer: 'notice',
  decidedAtMs: NOW - 864e5,
  validUntilMs: NOW + 100 * 864e5,
  consentId: 'id',
  noticeHash: '',
  items: Object.fromEntries(
    Object.entries(choices).map(([id, choice]): [string, SavedItem] => [
      id,
      { choice, terms: shop.categories[shop.services[id] ?? id] ?? '' },
    ]),
  ),
  ...rest,
})

export const all = (choice: Choice) => saved({ functional: choice, analytics: choice, marketing: choice })
export const cookie = (choice: SavedChoice, name = 'placet') => `${name}=${printChoice(choice)}`
