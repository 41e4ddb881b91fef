// @vitest-environment happy-dom
/** Placeholders of templates: what scripts would build has one as well, and what it was let in this once ends with the next withdrawal. */
import type { PlaceholderData } from '@placet/model'
import { beforeEach, expect, test } from 'vitest'
import { type AHost, aHost, aPage, control, settled } from '../a-host.fixture.ts'
import { createPlaceholders } from './create-placeholders.ts'
import { addressIn, measuredAs } from './template.ts'

const data: PlaceholderData = {
  language: 'fr',
  direction: 'ltr',
  texts: {
    title: '{service} attend',
    why: '{service} ({vendor}) peut lire.',
    once: 'Cette fois',
    always: 'Toujours',
    privacy: 'Vie privée',
  },
  categories: { functional: { name: 'Confort', terms: 'f1' } },
  services: { video: { name: 'Video', vendor: 'Video Ltd', privacyUrl: null } },
  noticeHash: 'hash',
  theme: '',
}

const map =
  '<p>Avant</p><template data-consent="functional" title="Le plan"><div style="height: 300px">Plan</div><script src="https://map.example/map.js"></script></template><p>Après</p>'
const template = () => document.querySelector('template') as HTMLTemplateElement
const placeholder = () => document.querySelector<HTMLElement>('[data-placet=placeholder]')
const textOf = () => placeholder()?.shadowRoot?.textContent

let a: AHost

/** The gate holds the template; letting it in puts its content in its place. */
function hold(needs = ['functional'], more: Partial<PlaceholderData> = {}): void {
  createPlaceholders(a.host, { ...data, ...more })
  const held = template()
  a.hold(held, needs, () => held.replaceWith(held.content))
}

beforeEach(async () => {
  await aPage(map)
  a = aHost()
})

test('tells what waits by its title, and whom it would contact by its content', () => {
  hold()
  expect(placeholder()?.nextElementSibling).toBe(template())
  expect(textOf()).toContain('Le plan (map.example) peut lire.')
})

test('where nobody can be told, none is made up', () => {
  template().content.querySelector('script')?.remove()
  hold()
  expect(textOf()).toContain('Le plan peut lire.')
})

test('an address that cannot be read hinders nothing', () => {
  template().content.querySelector('script')?.setAttribute('src', 'https://')
  hold()
  expect(textOf()).toContain('Le plan peut lire.')
})

test('"this once" puts the content in its place and gives it the focus; nothing is decided', async () => {
  hold()
  control('once').focus()
  control('once').click()
  await settled()
  expect(placeholder()).toBeNull()
  expect(document.activeElement?.textContent).toBe('Plan')
  expect(a.decided).toEqual([])
})

test('the next withdrawal ends what was let in this once: it counts among what ran from then on, and the tag looks again', async () => {
  let looks = 0
  a.host.refresh = () => {
    looks++
  }
  hold(['functional', 'video'])
  control('once').click()
  a.host.emit('change', { denied: [] } as never)
  expect(a.ran).toEqual([])
  a.host.emit('change', { denied: ['marketing'] } as never)
  a.host.emit('change', { denied: ['marketing'] } as never)
  expect(a.ran).toEqual([{ categories: ['functional', 'video'], service: undefined }])
  expect(looks).toBe(1)
})

test('where the site holds what scripts contact, it is always or not at all: their requests could not be let in one by one', () => {
  hold(['functional'], { isGuarded: true })
  expect(() => control('once')).toThrow()
  expect(control('always')).toBeDefined()
})

test('goes with a template that the page takes away', async () => {
  hold()
  template().remove()
  await settled()
  expect(placeholder()).toBeNull()
})

test('what waits for the want of a grant has none', () => {
  template().removeAttribute('data-consent')
  template().setAttribute('data-consent-unless', 'marketing')
  hold(['marketing'])
  expect(placeholder()).toBeNull()
})

test('is measured by what its content says of its height, and leaves nothing behind', () => {
  const sized = (html: string) => {
    template().innerHTML = html
    return measuredAs(template(), ({ style }) => [style.width, style.height])
  }
  expect(sized('<p>Texte</p><div style="height: 300px"></div>')).toEqual(['', '300px'])
  expect(sized('<iframe width="560" height="315"></iframe>')).toEqual(['560px', '315px'])
  expect(sized('<p>Texte</p>')).toEqual(['', ''])
  template().style.height = '20em'
  expect(sized('<p>Texte</p>')).toEqual(['', '20em'])
  expect(document.querySelectorAll('div')).toHaveLength(0)
})

test('names the first address, also of what is marked inside', () => {
  template().innerHTML = '<p></p><iframe data-src="https://film.example/1"></iframe>'
  expect(addressIn(template())).toBe('https://film.example/1')
})
