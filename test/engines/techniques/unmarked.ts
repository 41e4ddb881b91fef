/** Engines. Techniques of scripts that nobody marked, which blocking `known` holds by host, and `strict` from everybody. */
import type { EngineName } from '../drivers/engines.ts'

export interface Unmarked {
  /** Name of the fixture. */
  page: string
  /** Paths of the held host that are contacted where nothing holds them, in any order; or method, host and path. */
  contacts: string[]
  /** Those of them that elements ask for: let in on the page itself once they are granted. A request is never made up for. */
  waiting?: string[]
  /** What it sends when the visitor leaves. */
  leaving?: string[]
  /** What the page says of itself while it is held. */
  held?: string[]
  /** What runs on the page itself once it is granted, in any order. */
  ran?: string[]
  /** Engines that may ask again for the same. */
  mayRepeat?: true
  /** Seen in a profile that is kept, and in no private one. */
  isRegular?: true
  /** What an engine does not do where nothing holds it, and why. Proven as well. */
  without?: Partial<Record<EngineName, { contacts: string[]; why: string }>>
  /** What an engine keeps for the next page although it is told to store nothing, and why. Proven as well. */
  keeps?: Partial<Record<EngineName, { contacts: string[]; why: string }>>
}

/** Elements all: whatever is contacted waits, and is let in. */
const elements = (page: string, contacts: string[], more: Partial<Unmarked> = {}): Unmarked => ({
  page,
  contacts,
  waiting: contacts,
  ...more,
})

export const unmarked: Unmarked[] = [
  elements('script-created', ['/created.js', '/typed.js'], { ran: ['created', 'typed'] }),
  elements('script-attribute', ['/attribute.js'], { ran: ['attribute'] }),
  elements('script-module', ['/module.js'], { ran: ['module'] }),
  elements('script-node', ['/node.js'], { ran: ['node'] }),
  elements('script-loads', ['/loads.js'], { ran: ['loads', 'loaded'] }),
  { page: 'pixel', contacts: ['/pixel.gif', '/named.gif'] },
  elements('image', ['/image.gif', '/srcset.gif']),
  elements('frame', ['/frame.html']),
  {
    page: 'markup',
    contacts: ['/inner.gif', '/adjacent.gif', '/outer.gif', '/nowhere.gif'],
    waiting: ['/inner.gif', '/adjacent.gif', '/outer.gif'],
    held: ['Text'],
  },
  elements('fragment', ['/fragment.js', '/fragment.gif'], { ran: ['fragment'] }),
  elements('written', ['/written.gif', '/written.js'], { ran: ['written'] }),
  elements('template', ['/template.gif', '/template.js', '/imported.gif', '/adopted.gif', '/moved.gif'], {
    ran: ['template'],
    without: {
      firefox: {
        contacts: ['/template.js'],
        why: 'a script that DOMParser read never runs there, nor does its copy; once held and let in it is a new one, and runs: its mark is seen by nobody',
      },
    },
  }),
  elements('copies', ['/copy.gif'], { mayRepeat: true }),
  elements('media', ['/video.wav', '/source.wav'], {
    mayRepeat: true,
    keeps: { firefox: { contacts: ['/video.wav', '/source.wav'], why: 'its cache of media answers, also on a page without a tag' } },
  }),
  { page: 'media-alone', contacts: ['/audio.wav', '/poster.gif'], mayRepeat: true },
  elements('object-embed', ['/object.svg', '/embed.svg']),
  elements('link', ['/style.css', '/preload.js'], {
    keeps: {
      webkit: { contacts: ['/preload.js'], why: 'a preload that no element used is taken from memory, also on a page without a tag' },
    },
  }),
  elements('link-preconnect', ['CONNECT early.tracker.example'], { mayRepeat: true, isRegular: true }),
  elements('svg', ['/svg.gif']),
  {
    page: 'fetch',
    contacts: ['/fetch.json', 'POST tracker.example/request.json', '/url.json'],
    held: ['fetch TypeError', 'request TypeError', 'url TypeError'],
  },
  { page: 'xhr', contacts: ['POST tracker.example/xhr.json', '/sync.json'], held: ['sync NetworkError', 'xhr 0 4'] },
  {
    page: 'beacon',
    contacts: ['POST tracker.example/beacon.json'],
    leaving: ['POST tracker.example/leaving.json'],
    held: ['beacon false'],
  },
  { page: 'socket', contacts: ['CONNECT tracker.example'], held: ['socket error', 'socket closed 3 true'] },
  { page: 'events', contacts: ['/live.events'], held: ['events 2'] },
  {
    page: 'clean-frame',
    contacts: ['/window.json', '/frames.gif', '/in-frame.js', 'POST tracker.example/third.json', '/again.json'],
  },
  { page: 'frame-source', contacts: ['/srcdoc.gif'] },
  {
    // Strict CSP and Trusted Types, both enforced (WEB-15, WEB-18). What is written as markup is dropped, because no text of ours is trusted as markup.
    page: 'trusted',
    contacts: ['/trusted.js', '/named.js', '/trusted.gif', '/written.gif'],
    waiting: ['/trusted.js', '/named.js', '/trusted.gif'],
    held: ['written'],
    ran: ['trusted', 'named'],
  },
  {
    page: 'manager',
    contacts: ['/manager.js', '/pixel.js', 'POST tracker.example/collect.json', '/tr.gif'],
    waiting: ['/manager.js', '/pixel.js'],
    ran: ['manager', 'pixel'],
  },
]
