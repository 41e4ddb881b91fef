/** Around the guard: what the visitor lets in once, what a service keeps on the device, a tag that came late, one that is there twice. */
import { test } from 'vitest'
import { inEngine, shareBrowser } from './browser.ts'
import { until } from './drivers/engine.ts'

const visiting = shareBrowser(['known', 'strict'])

const once = `document.querySelector('[data-placet="placeholder"]')?.shadowRoot.querySelector('[data-placet="once"]')`

inEngine('around the guard', () => {
  test.concurrent('"this once" lets this very frame in, and nothing else, until it is withdrawn', async ({ expect }) => {
    await visiting({}, async (visitor) => {
      await visitor.visit('known/frame.html')
      await visitor.refuse()
      await until('there is a placeholder', () => visitor.tab.read(`!!${once}`))
      expect(visitor.contacts).toEqual([])
      await visitor.tab.read(`${once}.click()`)
      await expect.poll(() => visitor.contacts, { timeout: 10_000 }).toEqual(['GET tracker.example/frame.html'])
      await visitor.tab.read(`void (new Image().src = 'http://tracker.example/other.gif')`)
      await visitor.visit('known/frame.html')
      expect(visitor.contacts).toEqual(['GET tracker.example/frame.html'])
    })
  })

  test.concurrent('listed cookies and keys are kept from the grant on, and no longer than it', async ({ expect }) => {
    await visiting({}, async (visitor) => {
      await visitor.visit('known/storage.html')
      expect(await visitor.ran()).toEqual(['', '1 true true'])
      await visitor.accept()
      await visitor.visit('known/storage.html')
      expect(await visitor.ran()).toEqual([
        expect.stringMatching(/^_trk_cookie,_trk_property,_trk_prototype,_trk_session,_trk_set(,_trk_store)?$/),
        '1 true true',
      ])
      await visitor.withdraw()
      await visitor.visit('known/storage.html')
      expect(await visitor.ran()).toEqual(['', '1 true true'])
    })
  })

  test.concurrent('a tag that came late says so, and holds what comes after it', async ({ expect }) => {
    await visiting({}, async (visitor) => {
      await visitor.visit('known/late.html')
      await expect.poll(() => visitor.ran(), { timeout: 10_000 }).toEqual(['TAG_LATE'])
      await visitor.visit('known/image.html')
      expect(await visitor.ran()).toEqual([])
      expect(visitor.contacts).toEqual([])
    })
  })

  test.concurrent('a tag that is there twice holds once, and lets in once', async ({ expect }) => {
    await visiting({}, async (visitor) => {
      await visitor.visit('known/twice.html')
      expect(visitor.contacts).toEqual([])
      await visitor.accept()
      await expect.poll(() => visitor.contacts, { timeout: 10_000 }).toEqual(['GET tracker.example/twice.js'])
      await visitor.visit('known/twice.html')
      await expect.poll(() => visitor.contacts.length, { timeout: 10_000 }).toBe(2)
      await visitor.withdraw()
      await visitor.visit('known/twice.html')
      expect(visitor.contacts.length).toBe(2)
    })
  })

  test.concurrent('strict: a listed host waits for its service, and the site itself for nobody', async ({ expect }) => {
    await visiting({}, async (visitor) => {
      await visitor.visit('strict/listed.html')
      expect(visitor.contacts).toEqual([])
      expect(await visitor.ran()).toEqual(['own'])
      await visitor.accept()
      await expect.poll(() => visitor.contacts, { timeout: 10_000 }).toEqual(['GET tracker.example/listed.js'])
      await visitor.withdraw()
      await visitor.visit('strict/listed.html')
      expect(visitor.contacts).toEqual(['GET tracker.example/listed.js'])
    })
  })
})
