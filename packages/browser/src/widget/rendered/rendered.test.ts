// @vitest-environment happy-dom
/** What a server rendered: taken over where it is the very notice, drawn anew where it is not, gone where nobody has to answer. */
import type { NoticeData } from '@placet/model'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aHost, aPage } from '../a-host.fixture.ts'
import { noticeElement, put } from '../notice/place-rendered.ts'
import { viewOf } from '../notice/view.ts'
import { watchRendered } from './watch-rendered.ts'

const words = [
  'title',
  'intro',
  'effect',
  'scope',
  'partners',
  'policy',
  'changed',
  'acceptAll',
  'rejectAll',
  'customize',
  'close',
  'label',
]
const data: NoticeData = {
  noticeHash: 'h1',
  language: 'fr',
  direction: 'ltr',
  texts: Object.fromEntries(words.map((word) => [word, word])) as NoticeData['texts'],
  categories: {},
  policyUrl: null,
  position: 'bottom',
  style: '',
  theme: '',
}
const content = (intro = 'intro') => viewOf(data.texts, intro, null)

/** A page with a rendered notice, as the browser makes it of declarative shadow roots. */
function rendered({ hash = 'h1', isStyled = true } = {}): HTMLElement {
  document.body.innerHTML = `<div id="placet-root" hidden><div data-placet="notice" data-placet-rendered="${hash}"></div></div>`
  const root = document.body.firstElementChild as HTMLElement
  const shadow = root.attachShadow({ mode: 'open' })
  Object.defineProperty(shadow, 'styleSheets', { value: isStyled ? [{}] : [] })
  const notice = root.firstElementChild as HTMLElement
  for (const [tag, attributes, text] of content()) {
    const made = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) if (value) made.setAttribute(name, value)
    made.textContent = text
    if (tag === 'button') made.setAttribute('disabled', '')
    notice.append(made)
  }
  return notice
}
const standing = () => document.querySelectorAll<HTMLElement>('[data-placet=notice]')

beforeEach(async () => {
  await aPage('')
  document.getElementById('placet-root')?.remove()
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

test('the very notice is taken over: same element, same children, and only now can a button be pressed', () => {
  const there = rendered()
  const children = [...there.children]
  const element = noticeElement(data)
  expect(element).toBe(there)
  put(element, data.position, content())
  expect([...there.children]).toEqual(children)
  expect(there.querySelectorAll('[disabled]')).toHaveLength(0)
  expect(there.hasAttribute('data-placet-rendered')).toBe(false)
  expect(there.parentElement?.hidden).toBe(false)
})

test('a first sentence that differs is written anew, in the same element', () => {
  const there = rendered()
  put(noticeElement(data), data.position, content('heard'))
  expect(there.isConnected).toBe(true)
  expect(there.textContent).toContain('heard')
  expect(there.querySelectorAll('[disabled]')).toHaveLength(0)
})

test.each([
  ['another notice', { hash: 'h2' }],
  ['one without its style', { isStyled: false }],
])('%s is not answered for: it goes, and the widget draws its own', (_, how) => {
  const there = rendered(how)
  const element = noticeElement(data)
  put(element, data.position, content())
  expect(element).not.toBe(there)
  expect(there.isConnected).toBe(false)
  expect([...standing()]).toEqual([element])
})

test('shown again after it was hidden, it is drawn', () => {
  rendered()
  const element = noticeElement(data)
  put(element, data.position, content())
  element.remove()
  put(element, data.position, content())
  expect([...standing()]).toEqual([element])
})

const decision = (status: 'none' | 'made') => ({ decision: { status } }) as Parameters<typeof watchRendered>[0]

test('stays while it is to be answered', () => {
  rendered()
  watchRendered(decision('none'))
  vi.advanceTimersByTime(5000)
  expect(standing()).toHaveLength(1)
})

test('goes where a choice was made, also later and without an event', () => {
  rendered()
  const placet = { decision: { status: 'none' } } as Parameters<typeof watchRendered>[0]
  watchRendered(placet)
  vi.advanceTimersByTime(500)
  Object.assign(placet.decision, { status: 'made' })
  vi.advanceTimersByTime(1000)
  expect(document.getElementById('placet-root')).toBeNull()
})

test('goes where it was closed in this visit', () => {
  rendered()
  sessionStorage.setItem('placet-closed', 'closed')
  watchRendered(decision('none'))
  expect(standing()).toHaveLength(0)
})

test('goes where its style was refused, and where the widget drew its own', () => {
  rendered({ isStyled: false })
  watchRendered(decision('none'))
  expect(standing()).toHaveLength(0)
  const there = rendered()
  there.before(Object.assign(document.createElement('div'), { id: 'own' }))
  document.getElementById('own')?.setAttribute('data-placet', 'notice')
  watchRendered(decision('none'))
  expect([...standing()].map(({ id }) => id)).toEqual(['own'])
})

test('a page that is still being read may bring one yet', () => {
  Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' })
  watchRendered(decision('made'))
  rendered()
  vi.advanceTimersByTime(60)
  Reflect.deleteProperty(document, 'readyState')
  expect(standing()).toHaveLength(0)
})

test('once it is the widget’s nobody looks any more', () => {
  rendered()
  watchRendered(decision('none'))
  put(noticeElement(data), data.position, content())
  vi.advanceTimersByTime(5000)
  expect(vi.getTimerCount()).toBe(0)
  expect(standing()).toHaveLength(1)
  expect(aHost().decided).toEqual([])
})
