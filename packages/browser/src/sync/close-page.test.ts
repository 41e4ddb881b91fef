// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { closePage } from './close-page.ts'

const policiesIn = (page: Window) =>
  [...page.document.querySelectorAll<HTMLMetaElement>('head meta[http-equiv=Content-Security-Policy]')].map(({ content }) => content)

/** A window with frames in it, as far as closing looks. */
function aWindow(...frames: Window[]): Window {
  const within = document.implementation.createHTMLDocument()
  const Worker = class {
    isEnded = false
    postMessage() {}
    terminate() {
      this.isEnded = true
    }
  }
  const WebSocket = class {
    isEnded = false
    send() {}
    close() {
      this.isEnded = true
    }
  }
  return Object.assign([...frames], { document: within, Worker, WebSocket }) as unknown as Window
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

test('a worker or socket that is open already ends when something speaks to it', () => {
  const page = aWindow(aWindow())
  const frame = page[0] as Window
  const open = [page, frame].flatMap((one) => {
    const { Worker, WebSocket } = one as unknown as { Worker: new () => Worker; WebSocket: new () => WebSocket }
    return [new Worker(), new WebSocket()] as const
  }) as unknown as { isEnded: boolean; postMessage?(data: string): void; send?(data: string): void }[]
  closePage(page, 'x')
  for (const one of open) {
    one.postMessage?.('flush')
    one.send?.('flush')
  }
  expect(open.map(({ isEnded }) => isEnded)).toEqual([true, true, true, true])
})
