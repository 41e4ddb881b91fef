// @vitest-environment happy-dom
/** The second layer: modal, in its current state, one press to take everything back (LAW-10, LAW-19, LAW-27, A11Y-27 to 30). */
import type { Deciding, Host, NoticeCategory, NoticeService, PartHandle } from '@placet/model'
import { beforeEach, expect, test, vi } from 'vitest'
import { CLOSED, writeVisit } from '../../store/visit.ts'
import { type AHost, aHost, aPage, aSavedChoice, control, settled } from '../a-host.fixture.ts'
import { preferencesData } from './a-preferences-data.fixture.ts'
import { createPreferences } from './create-preferences.ts'

beforeEach(() => aPage('<main><button id="opener">Cookies</button><div id="place">…</div></main>'))

const opener = () => document.getElementById('opener') as HTMLElement
const dialog = () => control('preferences').shadowRoot?.querySelector('dialog') as HTMLDialogElement
/** What assistive technologies were told last. */
const said = () => control('preferences').shadowRoot?.querySelector('dialog + p')?.textContent
const isOn = (hook: string) => control(hook).getAttribute('aria-checked')
const saved = aSavedChoice({ functional: 'granted' })
const granting = { saved, last: saved, ask: [], choices: { functional: 'granted', analytics: 'denied', marketing: 'denied' } as const }

async function show(a: AHost = aHost()): Promise<{ a: AHost; part: PartHandle }> {
  const part = createPreferences(a.host, preferencesData)
  await part.show?.(opener())
  return { a, part }
}

test('opens as a dialog, with the focus on its title', async () => {
  const { a } = await show()
  expect(dialog().open).toBe(true)
  expect(control('preferences').shadowRoot?.activeElement?.textContent).toBe('Préférences')
  expect(a.events).toEqual(['show preferences'])
})

test('no switch is on before a choice; the necessary has none, but a reason', async () => {
  await show()
  const switches = [...dialog().querySelectorAll('[role=switch]')]
  expect(switches).toHaveLength(7)
  expect(switches.every((one) => one.getAttribute('aria-checked') === 'false')).toBe(true)
  expect(dialog().textContent).toContain('Toujours actif')
  expect(dialog().textContent).toContain('La loi le veut.')
})

test('a category switches all of its services; some of them are counted, and never mixed', async () => {
  await show()
  control('[data-placet-category=analytics]').click()
  await settled()
  expect([isOn('[data-placet-category=analytics]'), isOn('[data-placet-service=matomo]')]).toEqual(['true', 'true'])
  control('[data-placet-service=matomo]').click()
  await settled()
  expect([isOn('[data-placet-category=analytics]'), isOn('[data-placet-service=posthog]')]).toEqual(['false', 'true'])
  expect(dialog().textContent).toContain('1 / 2')
})

test('switching decides nothing; closing decides nothing', async () => {
  const { a } = await show()
  control('[data-placet-category=analytics]').click()
  control('close', dialog()).click()
  await settled()
  expect(a.decided).toEqual([])
  expect(dialog().open).toBe(false)
  expect(a.events).toEqual(['show preferences', 'hide preferences'])
  expect(document.activeElement).toBe(opener())
})

test('opened again, it shows what is granted, not what was left unsaved', async () => {
  const { part } = await show()
  control('[data-placet-category=analytics]').click()
  part.hide?.()
  await settled()
  await part.show?.(opener())
  expect(isOn('[data-placet-category=analytics]')).toBe('false')
})

test('save closes first, then decides what is shown, and says so', async () => {
  const a = aHost()
  let wasOpen: boolean | undefined
  const { decide } = a.host
  const watched = async (deciding: Deciding) => {
    wasOpen = dialog().open
    return decide(deciding)
  }
  const part = createPreferences({ ...a.host, decide: watched }, preferencesData)
  await part.show?.(opener())
  control('[data-placet-category=marketing]').click()
  control('save').click()
  expect(wasOpen).toBe(false)
  expect(a.decided).toMatchObject([{ action: 'save', layer: 'preferences', choices: { marketing: 'granted', analytics: 'denied' } }])
  await settled()
  expect(said()).toBe('Enregistré.')
})

test('says nothing of saving while what writes the choice is on its way, nor where it does not come', async () => {
  for (const isComing of [true, false]) {
    const a = aHost()
    const { decide } = a.host
    let come = () => {}
    const waiting = new Promise<void>((next) => {
      come = next
    })
    const part = createPreferences(
      { ...a.host, decide: (deciding) => waiting.then(() => (isComing ? decide(deciding) : undefined)) },
      preferencesData,
    )
    await part.show?.(opener())
    control('accept-all').click()
    await settled()
    expect(said()).toBe('')
    come()
    await settled()
    expect(said()).toBe(isComing ? 'Enregistré.' : '')
    await aPage('<button id="opener">Cookies</button><div id="place"></div>')
  }
})

test('a refusal is said to be saved when it is written, not when it begins to hold', async () => {
  const a = aHost({ ...granting, n: 3 })
  const { decide } = a.host
  let come = () => {}
  const sync = new Promise<undefined>((next) => {
    come = () => next(undefined)
  })
  const shielded = async (deciding: Deciding) => {
    a.inForce = { ...a.inForce, n: 0, choices: deciding.choices }
    void sync.then(() => {
      a.inForce = { ...a.inForce, n: 3 }
      return decide(deciding)
    })
  }
  const load: Host['load'] = async (name) => (name === 'sync' ? sync : a.parts[name])
  const part = createPreferences({ ...a.host, decide: shielded, load }, preferencesData)
  await part.show?.(opener())
  control('withdraw-all').click()
  await settled()
  expect(said()).toBe('')
  come()
  await settled()
  expect(said()).toBe('Enregistré.')
})

test('a device that keeps nothing is not said to have saved anything', async () => {
  const a = aHost()
  const { decide } = a.host
  const unkept = (deciding: Deciding) => {
    a.host.emit('fault', { code: 'CHOICE_NOT_KEPT', message: '' })
    return decide(deciding)
  }
  await createPreferences({ ...a.host, decide: unkept }, preferencesData).show?.(opener())
  control('accept-all').click()
  await settled()
  expect(said()).toBe('')
})

test('what decides and takes traces away is fetched where the notice cannot decide, or something may be withdrawn, and nowhere else', async () => {
  const asked = async (state?: Parameters<typeof aHost>[0], visit = '') => {
    aPage('<button id="opener">Cookies</button>')
    writeVisit(visit)
    const a = aHost(state)
    const left = vi.fn(async () => [])
    a.parts.sync = { left }
    await show(a)
    await settled()
    return left.mock.calls.length > 0
  }
  expect(await asked()).toBe(false)
  expect(await asked(granting)).toBe(true)
  // Refused, or granted long ago: something may have stayed behind.
  expect(await asked({ last: aSavedChoice({ functional: 'denied' }) })).toBe(true)
  // Under a rule that lets things run until somebody objects.
  expect(await asked({ choices: { functional: 'granted', analytics: 'granted', marketing: 'granted' } })).toBe(true)
  // What always runs is not withdrawn.
  const { services } = aHost().host.data
  Object.assign(services, { session: 'necessary' })
  expect(await asked().finally(() => Reflect.deleteProperty(services, 'session'))).toBe(false)
  // Where the notice was closed it is not here to make the decision.
  expect(await asked({}, CLOSED)).toBe(true)
})

test('withdraws in one press', async () => {
  const { a } = await show(aHost(granting))
  control('withdraw-all').click()
  expect(a.decided).toMatchObject([{ action: 'withdraw-all', choices: { functional: 'denied', analytics: 'denied', marketing: 'denied' } }])
})

test('offers no withdrawal while nothing is granted', async () => {
  await show(aHost({ saved, last: saved, ask: [] }))
  expect(dialog().querySelector('[data-placet=withdraw-all]')).toBeNull()
})

test('tells what was decided and when, and leads to one’s own records', async () => {
  await show(aHost(granting))
  expect(dialog().textContent).toContain('Décidé le 23 novembre 2026')
  expect(dialog().querySelector('[data-placet=mine]')?.textContent).toBe('Mes données')
})

test('says which category changed since', async () => {
  await show(aHost({ ...granting, ask: ['marketing'] }))
  const marked = [...dialog().querySelectorAll('section')].filter((section) => section.textContent?.includes('Modifié'))
  expect(marked.map((section) => section.getAttribute('aria-label'))).toEqual(['Catégorie marketing'])
})

test('each cookie has its table, with headed rows and a lifetime in words', async () => {
  await show()
  const tables = [...dialog().querySelectorAll('table')]
  expect(tables.map((table) => table.querySelector('caption')?.textContent)).toEqual(['vid', 'vid1', 'vid2', 'vid3'])
  expect(tables[0]?.querySelectorAll('th[scope=row]')).toHaveLength(5)
  expect(tables[0]?.textContent?.replace(/\s/g, ' ')).toContain('6 mois')
  expect(tables[2]?.textContent).toContain('Jusqu’à la fermeture')
  expect(tables[2]?.textContent).toContain('Stockage local')
})

test('LAW-19: says what is not known, and never that a service leaves nothing when that is not known', async () => {
  await show()
  const serviceOf = (id: string) => dialog().querySelector(`[data-placet-service=${id}]`)?.closest('li')?.textContent ?? ''
  expect(dialog().querySelectorAll('table')[3]?.textContent).toContain('Non connue')
  expect(serviceOf('video')).toContain('Liste incomplète.')
  expect(serviceOf('video')).not.toContain('Ne laisse rien.')
  expect(serviceOf('matomo')).toContain('Ne laisse rien.')
  expect(serviceOf('matomo')).not.toContain('Liste incomplète.')
})

test('follows a decision made elsewhere', async () => {
  const { a } = await show()
  a.change({ marketing: 'granted' })
  await settled()
  expect(isOn('[data-placet-category=marketing]')).toBe('true')
})

test('the notice is away while a dialog is open', async () => {
  const { part } = await show()
  part.hide?.()
  const notice = document.createElement('div')
  notice.dataset.placet = 'notice'
  control('[id=placet-root]').prepend(notice)
  await settled()
  await part.show?.(opener())
  expect(notice.hasAttribute('hidden')).toBe(true)
  part.hide?.()
  await settled()
  expect(notice.hasAttribute('hidden')).toBe(false)
})

test('draws the same panel inside the page, once', async () => {
  const a = aHost()
  const part = createPreferences(a.host, preferencesData)
  const place = document.getElementById('place') as HTMLElement
  await part.embed?.(place, 'preferences')
  const first = place.firstElementChild
  await part.embed?.(place, 'preferences')
  expect(place.firstElementChild).toBe(first)
  expect(place.textContent).toBe('')
  control('accept-all', place).click()
  expect(a.decided).toMatchObject([{ action: 'accept-all', layer: 'preferences' }])
  await settled()
  expect(first?.shadowRoot?.querySelector('.sheet + p')?.textContent).toBe('Enregistré.')
})

test('a list of cookies has no switches and no buttons', async () => {
  const place = document.getElementById('place') as HTMLElement
  await createPreferences(aHost().host, preferencesData).embed?.(place, 'cookies')
  const root = place.firstElementChild?.shadowRoot as ShadowRoot
  expect(root.querySelectorAll('button')).toHaveLength(0)
  expect(root.querySelectorAll('table')).toHaveLength(4)
})

test('WEB-07: a cookie that the site cannot delete says so in its table', async () => {
  await show()
  const rows = [...dialog().querySelectorAll('table')].map((table) => table.textContent?.includes('SuppressionDans le navigateur'))
  expect(rows).toEqual([false, true, false, false])
})

test('A11Y-23: before anything is pressed, it says what would reload the page, and the buttons that may do so refer to it', async () => {
  const a = aHost(granting)
  a.ran = [
    { categories: [], service: 'video' },
    { categories: ['marketing'], service: undefined },
    { categories: ['analytics'], service: 'matomo' },
    { categories: ['necessary'], service: undefined },
  ]
  a.host.data.canStop = ['matomo']
  await show(a)
  const warning = dialog().querySelector('.foot p') as HTMLElement
  expect(warning.textContent).toBe('Refuser video ou Catégorie marketing recharge la page.')
  const referring = [...dialog().querySelectorAll('[aria-describedby]')]
  expect(referring.every((button) => button.getAttribute('aria-describedby') === warning.id)).toBe(true)
  expect(referring.map((button) => button.getAttribute('data-placet'))).toEqual(['withdraw-all', 'reject-all', 'save'])
  delete a.host.data.canStop
})

test('A11Y-23: what the guard let in unmarked is announced as well, unless it can be told to stop', async () => {
  Object.assign(window, { [Symbol.for('placet.let-in')]: new Set(['video', 'matomo']) })
  const a = aHost(granting)
  a.host.data.canStop = ['matomo']
  await show(a)
  expect(dialog().querySelector('.foot p')?.textContent).toBe('Refuser video recharge la page.')
  Reflect.deleteProperty(window, Symbol.for('placet.let-in'))
  delete a.host.data.canStop
})

test('where nothing that ran needs a reload, none is announced', async () => {
  await show(aHost(granting))
  expect(dialog().querySelector('.foot p, [aria-describedby]')).toBeNull()
})

test('LAW-28: what a withdrawal could not take along is told by service, name and who set it, in a region that is read out', async () => {
  const a = aHost(granting)
  a.parts.sync = {
    left: async () => [
      { service: 'video', name: 'vid', reason: 'other-site', setBy: 'video.example' },
      { service: 'video', name: 'own', reason: 'http-only', setBy: '' },
      { service: 'nobody', name: 'x', reason: 'http-only', setBy: '' },
    ],
  }
  await show(a)
  const region = dialog().querySelector('.body [role=status]') as HTMLElement
  expect(region.textContent).toBe('')
  await settled()
  expect([...region.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['video a pu laisser vid (video.example), own (ce site).'])
})

test('what stays is asked for again with each decision, so that a panel in the page follows', async () => {
  const a = aHost(granting)
  const place = document.getElementById('place') as HTMLElement
  await createPreferences(a.host, preferencesData).embed?.(place, 'preferences')
  await settled()
  const region = () => place.firstElementChild?.shadowRoot?.querySelector('.body [role=status]')?.textContent
  expect(region()).toBe('')
  a.parts.sync = { left: async () => [{ service: 'video', name: 'vid', reason: 'other-site', setBy: 'video.example' }] }
  a.change({ functional: 'denied' })
  await settled()
  expect(region()).toContain('vid (video.example)')
})

test('where what it draws with cannot be had, nothing is shown, and the next call tries again', async () => {
  const a = aHost()
  const { draw } = a.parts
  delete a.parts.draw
  const part = createPreferences(a.host, preferencesData)
  await part.show?.(opener())
  expect(a.events).toEqual([])
  if (draw) a.parts.draw = draw
  await part.show?.(opener())
  expect(dialog().open).toBe(true)
})

test('many services can be searched, by name and by vendor; few need no search', async () => {
  await show()
  expect(dialog().querySelector('input')).toBeNull()
  document.getElementById('placet-root')?.replaceChildren()
  const [first, ...rest] = preferencesData.categories as [NoticeCategory, ...NoticeCategory[]]
  const many = Array.from({ length: 12 }, (_, i) => ({
    ...(first.services[0] as NoticeService),
    id: `s${i}`,
    name: `Service ${i}`,
    vendor: 'Acme',
  }))
  const marketing = { ...(rest.at(-1) as NoticeCategory), services: many }
  await createPreferences(aHost().host, { ...preferencesData, categories: [first, ...rest.slice(0, -1), marketing] }).show?.(opener())
  const input = dialog().querySelector('input') as HTMLInputElement
  const look = async (text: string) => {
    input.value = text
    input.dispatchEvent(new Event('input'))
    await settled()
    return [...dialog().querySelectorAll('h4')].map(({ textContent }) => textContent)
  }
  expect(input.closest('label')?.textContent).toBe('Chercher')
  expect(await look('ACME')).toHaveLength(12)
  expect(await look('service 11')).toEqual(['Service 11'])
  expect(dialog().querySelector('details')?.open).toBe(true)
  expect(await look('nothing')).toEqual([])
  expect(dialog().textContent).toContain('Aucun.')
  expect(await look('')).toHaveLength(16)
})

test('says what changed since the last decision: services, those that are gone, and sections of the policy', async () => {
  const a = aHost({ ...granting, saved: { ...saved, noticeHash: 'older' } })
  const told = { lists: { analytics: ' (Matomo, − Clarity)' }, services: ['matomo'], sections: [{ id: 'rights', title: 'Vos droits' }] }
  a.parts.changes = { changes: async () => told }
  await show(a)
  await settled()
  const analytics = dialog().querySelector('section[aria-label="Catégorie analytics"]')
  expect(analytics?.querySelector('.mark')?.textContent).toBe('Modifié (Matomo, − Clarity)')
  expect([...(analytics?.querySelectorAll('li') ?? [])].map((one) => one.textContent?.includes('Modifié'))).toEqual([true, false])
  const link = [...dialog().querySelectorAll('a')].find(({ textContent }) => textContent === 'Vos droits')
  expect(link?.getAttribute('href')).toBe('/politique#rights')
})

test('where the notice is the one that was answered, nobody is asked what changed', async () => {
  const a = aHost({ ...granting, saved: { ...saved, noticeHash: preferencesData.noticeHash } })
  a.parts.changes = { changes: () => Promise.reject(new Error('asked')) }
  await show(a)
  await settled()
  expect(dialog().textContent).not.toContain('Modifié')
})
