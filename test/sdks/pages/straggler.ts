/** SDKs. Straggler: no real SDK does all of this. It leaves something in every place, and has last words by every way out. */
import { sinkOf } from './sink-of.ts'

// Kept before anybody could replace them, also those of a frame.
const { sendBeacon } = navigator
const { fetch, Image, XMLHttpRequest } = window
const frame = document.body.appendChild(document.createElement('iframe'))
const inner = frame.contentWindow as Window & typeof globalThis
const innerBeacon = inner.navigator.sendBeacon

const socket = new WebSocket(`${sinkOf('straggler').replace('http', 'ws')}/socket`)
const worker = new Worker(
  URL.createObjectURL(
    new Blob([`onmessage = ({ data }) => fetch(data, { method: 'POST', mode: 'no-cors', keepalive: true }); postMessage('ready')`]),
  ),
)
/** Both must be there before anybody takes leave: on a busy machine they may not be for a while. */
const isOpen = new Promise((done) => socket.addEventListener('open', done))
const isReady = new Promise((done) => worker.addEventListener('message', done))

function speak(when: string): void {
  const to = (way: string) => `${sinkOf('straggler')}/${when}-${way}`
  sendBeacon.call(navigator, to('beacon'), 'last words')
  innerBeacon.call(inner.navigator, to('frame-beacon'), 'last words')
  fetch(to('keepalive'), { method: 'POST', mode: 'no-cors', keepalive: true }).catch(() => {})
  inner.fetch(to('frame-fetch'), { method: 'POST', mode: 'no-cors', keepalive: true }).catch(() => {})
  new Image().src = to('image')
  worker.postMessage(to('worker'))
  if (socket.readyState === WebSocket.OPEN) socket.send(to('socket'))
  try {
    const request = new XMLHttpRequest()
    request.open('POST', to('xhr'), false)
    request.send()
  } catch {
    // Chromium allows none while a page goes.
  }
}
for (const name of ['beforeunload', 'pagehide', 'visibilitychange', 'unload']) {
  addEventListener(name, () => speak(name), true)
  document.addEventListener(name, () => speak(`document-${name}`))
}

async function leave(): Promise<void> {
  const { hostname } = location
  for (const domain of ['', `; domain=${hostname}`, `; domain=${hostname.split('.').slice(1).join('.')}`]) {
    document.cookie = `straggler_cookie=1; path=/${domain}`
  }
  document.cookie = 'straggler_path=1; path=/chairs'
  document.cookie = 'straggler(odd)%20name=1; path=/'
  document.cookie = '__Secure-straggler=1; path=/; secure'
  document.cookie = 'straggler_parted=1; path=/; secure; partitioned'
  localStorage.setItem('straggler_key', '1')
  sessionStorage.setItem('straggler_key', '1')
  await new Promise((done) => {
    // Held open as long as the page lives.
    const request = indexedDB.open('straggler-database', 1)
    request.onsuccess = done
  })
  await (await caches.open('straggler-cache')).put('/straggler', new Response('1'))
  await navigator.serviceWorker.register('/sdk/worker.js', { scope: '/sdk/' })
  await fetch('/sdk/http-only')
  await Promise.all([isOpen, isReady])
  Object.assign(window, { hasLeft: true })
}
void leave()
