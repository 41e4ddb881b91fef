// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { closePage } from './close-page.ts'

const policiesIn = (page: Window) =>
  [...page.document.querySelectorAll<HTMLMetaElement>('head meta[http-equiv=Content-Security-Policy]')].map(({ content }) => content)

/** A window with frames in it, as far as closing looks. */
function aWindow(...frames: Window[]): Window {
  const within = document.implementation.createHTMLDocument()
  return Object.assign([...frames], { document: within }) as unknown as Window
}

test('a page and the frames it can reach take a policy that lets only ours out (LAW-28)', () => {
  const inner = aWindow()
  const page = aWindow(aWindow(inner), aWindow())
  closePage(page, 'https://consent.example/v1/site/')
  for (const one of [page, page[0] as Window, inner, page[1] as Window]) {
    expect(policiesIn(one)).toEqual(['default-src https://consent.example/v1/site/'])
  }
})

test('a frame of another site, which cannot be reached, keeps nobody from the next', () => {
  const foreign = {
    get document(): Document {
      throw new Error('SecurityError')
    },
  } as Window
  const own = aWindow()
  closePage(aWindow(foreign, own), 'x')
  expect(policiesIn(own)).toEqual(['default-src x'])
})
