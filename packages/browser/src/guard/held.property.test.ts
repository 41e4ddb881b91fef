// @vitest-environment happy-dom
/** Whatever a script does, in whatever order, and whatever the visitor decides meanwhile: no host is contacted while a service of it is refused. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enterWith } from './enter.ts'
import type { Realm } from './realm.ts'
import { createVerdict } from './verdict.ts'

/** Host to the services that must all be granted; nobody names the last one. */
const hosts: Record<string, string[]> = {
  'tracker.example': ['tracker'],
  'a.tracker.example': ['tracker'],
  'meter.example': ['meter'],
  'cdn.example': ['tracker', 'meter'],
  'free.example': [],
  'other.example': ['other.example'],
}
const data = {
  hosts: {
    'tracker.example': 'tracker',
    '.tracker.example': 'tracker',
    'meter.example': 'meter',
    'cdn.example': 'meter tracker',
    'free.example': '',
  },
  traces: {},
  isStrict: true as const,
}

const page = window as unknown as Realm
const granted = new Set<string>()
/** What got through, at the moment it did. */
const contacts: string[] = []
const contact = (address: unknown) => void contacts.push(`${(address as Request)?.url ?? address}`)

/** As a browser has it: a property of its own, with a value. */
const give = (name: string, value: unknown) => Object.defineProperty(page, name, { value, configurable: true, writable: true })

give('fetch', async (address: unknown) => contact(address))
page.Navigator.prototype.sendBeacon = (address: unknown) => {
  contact(address)
  return true
}
const asked = new WeakMap<object, string>()
page.XMLHttpRequest.prototype.open = function (_: string, address: string) {
  asked.set(this, address)
}
page.XMLHttpRequest.prototype.send = function () {
  contact(asked.get(this))
}
give(
  'WebSocket',
  class extends EventTarget {
    constructor(address: string) {
      super()
      contact(address)
    }
  },
)
enterWith(page, {
  verdict: createVerdict(data, (id) => granted.has(id), 'localhost'),
  used() {},
  stopped() {},
  isPressed: () => false,
})

const made: Element[] = []
const make = <K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name)
  made.push(element)
  return element
}
const box = () => document.body.appendChild(document.createElement('div'))
const elsewhere = (html: string) => new DOMParser().parseFromString(html, 'text/html').body

/** Each takes an address, and a second one to change its mind to. */
const techniques: Record<string, (url: string, other: string) => unknown> = {
  script: (url) => {
    const script = make('script')
    script.src = url
    script.type = 'text/javascript'
  },
  'script by attribute': (url) => make('script').setAttribute('SRC', url),
  'image twice': (url, other) => {
    const image = make('img')
    image.src = other
    image.src = url
  },
  srcset: (url, other) => make('img').setAttribute('srcset', `${other} 2x, ${url} 1x`),
  object: (url) => document.body.append(Object.assign(make('object'), { data: url })),
  link: (url) => Object.assign(make('link'), { rel: 'stylesheet', href: url }),
  'attribute node': (url) => {
    const node = document.createAttribute('src')
    node.value = url
    make('img').setAttributeNode(node)
  },
  'inner HTML': (url) => {
    box().innerHTML = `<p>x<img src="${url}"></p>`
  },
  'adjacent HTML': (url) => box().insertAdjacentHTML('beforeend', `<video src=${url}></video>`),
  'from another document': (url) => box().append(...elsewhere(`<img src="${url}"><i><embed src="${url}"></i>`).childNodes),
  fetch: (url) => (page.fetch(url) as Promise<unknown>).catch(() => {}),
  'fetch of a request': (url) => (page.fetch({ url } as Request) as Promise<unknown>).catch(() => {}),
  beacon: (url) => navigator.sendBeacon(url),
  socket: (url) => new WebSocket(url.replace('http', 'ws')),
  request: (url) => {
    const request = new XMLHttpRequest()
    request.open('GET', url)
    request.send()
  },
}

const mayContact = (host: string) => (hosts[host] ?? []).every((id) => granted.has(id))
const hostsIn = (text: string) => Object.keys(hosts).filter((host) => new RegExp(`//${host.replaceAll('.', '\\.')}/`).test(text))
const SOURCES = ['src', 'srcset', 'href', 'data', 'poster']

/** Hosts that an element would contact by now; not those that it contacted while it might. */
function reached(seen: WeakMap<Element, string>): string[] {
  const all = [...made, ...document.querySelectorAll('*')]
  return all.flatMap((element) => {
    const now = SOURCES.map((name) => element.getAttribute(name) ?? '').join(' ')
    if (seen.get(element) === now) return []
    seen.set(element, now)
    return hostsIn(now)
  })
}

const step = fc.oneof(
  fc.record({ do: fc.constant('decide' as const), ids: fc.uniqueArray(fc.constantFrom('tracker', 'meter')) }),
  fc.record({
    do: fc.constantFrom(...Object.keys(techniques)),
    host: fc.constantFrom(...Object.keys(hosts)),
    other: fc.constantFrom(...Object.keys(hosts)),
  }),
)

test('no host is contacted while one of its services is refused', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      granted.clear()
      contacts.length = 0
      made.length = 0
      document.body.replaceChildren()
      const seen = new WeakMap<Element, string>()
      for (const one of steps) {
        if (!('host' in one)) {
          granted.clear()
          for (const id of one.ids) granted.add(id)
          continue
        }
        techniques[one.do]?.(`http://${one.host}/a`, `http://${one.other}/b`)
        const through = [...contacts.splice(0).flatMap((address) => hostsIn(address)), ...reached(seen)]
        expect(through.filter((host) => !mayContact(host))).toEqual([])
      }
    }),
    { numRuns: 150 },
  )
})

test('every technique reaches a host that is free, and one whose services are granted', () => {
  for (const host of ['free.example', 'cdn.example']) {
    for (const [name, act] of Object.entries(techniques)) {
      document.body.replaceChildren()
      made.length = 0
      contacts.length = 0
      granted.add('tracker').add('meter')
      act(`http://${host}/a`, `http://${host}/b`)
      const through = [...contacts.flatMap((address) => hostsIn(address)), ...reached(new WeakMap())]
      expect(through, name).toContain(host)
    }
  }
})

test('a held element is one that the gate knows, and is let go of when the page changes its mind', () => {
  granted.clear()
  const script = document.createElement('script')
  script.type = 'module'
  script.src = 'http://tracker.example/a.js'
  expect(script.outerHTML).toMatch(/type="text\/plain"/)
  expect({ ...script.dataset }).toEqual({ type: 'module', service: 'tracker', src: 'http://tracker.example/a.js' })
  script.src = 'http://free.example/b.js'
  expect([script.getAttribute('type'), script.getAttribute('src'), { ...script.dataset }]).toEqual([
    'module',
    'http://free.example/b.js',
    { type: 'module' },
  ])

  const image = document.createElement('img')
  image.dataset.consentUnless = 'marketing'
  image.src = 'http://cdn.example/a.gif'
  expect({ ...image.dataset }).toEqual({ consent: 'meter tracker', src: 'http://cdn.example/a.gif' })
  expect(image.hasAttribute('src')).toBe(false)
})
