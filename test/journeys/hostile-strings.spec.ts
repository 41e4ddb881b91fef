/** Journey. Hostile strings: whatever stands in a field is shown as text, on every page of the dashboard (SEC-12). */
import { randomBytes, randomUUID } from 'node:crypto'
import { type NewRecord, openStorage } from '@placet/collector'
import { expect, type Page, test } from '@playwright/test'
import canonicalize from 'canonicalize'
import { setUp, sticksOut } from './support/operator.ts'
import { type Stack, startStack, writeSite } from './support/stack.ts'

/** Markup, script, a template, an override of direction, a formula, and no place to break a line. */
const HOSTILE =
  `=HYPERLINK("javascript:hurt()")<img src=x onerror="window.hurt=1">"><svg/onload=window.hurt=1><script>window.hurt=1</script>` +
  `<hostile-element></hostile-element>{{7*7}}\u202egnp.exe\u2066${'W'.repeat(9_800)}`
/** What a configuration may hold: no hidden characters, and not so long. */
const NAME = '"><img src=x onerror=window.hurt=1><hostile-element>{{7*7}}'
const SITE = 'hostile'
const NOW_MS = Date.now()

const decision = (noticeHash: string | null) => ({
  eventId: randomUUID(),
  consentId: HOSTILE,
  n: 1,
  action: 'save',
  layer: 'preferences',
  choices: { analytics: 'granted', [HOSTILE]: 'denied' },
  services: { [HOSTILE]: 'granted' },
  noticeHash,
  language: HOSTILE,
  variant: HOSTILE,
  decidedAt: new Date(NOW_MS).toISOString(),
  validUntil: new Date(NOW_MS + 864e5).toISOString(),
  signals: { gpc: false },
  rules: HOSTILE,
  device: 'phone',
  sdk: HOSTILE,
})

const aRecord = (noticeHash: string | null): NewRecord => ({
  site: SITE,
  recordId: randomUUID(),
  eventId: randomUUID(),
  body: canonicalize(decision(noticeHash)) ?? '',
  salt: randomBytes(16).toString('hex'),
  subjectKey: randomBytes(16).toString('hex'),
  origin: HOSTILE,
  receivedAtMs: NOW_MS,
  isSkewed: true,
  tally: { measure: 'saved', language: HOSTILE, device: 'phone', choices: { analytics: 'granted', [HOSTILE]: 'denied' } },
})

const notice = {
  schema: 'placet-notice/1',
  site: SITE,
  language: HOSTILE,
  controller: { name: HOSTILE, contact: HOSTILE },
  texts: { [HOSTILE]: HOSTILE },
  categories: [{ id: HOSTILE, name: HOSTILE, description: HOSTILE, terms: HOSTILE, services: [] }],
  policy: { version: HOSTILE, effectiveFrom: HOSTILE, url: HOSTILE, hash: HOSTILE },
  layout: HOSTILE,
  position: HOSTILE,
  theme: { [HOSTILE]: HOSTILE },
  buttons: [HOSTILE],
  validForMonths: 6,
  widget: HOSTILE,
}

/** Fills every field that the dashboard shows, past all doors: as if each of them had failed. */
async function seed(stack: Stack): Promise<string> {
  const storage = await openStorage(`file:${stack.database}`, { nowMs: () => NOW_MS })
  try {
    const hash = 'ab'.repeat(32)
    await storage.notices.keep(SITE, [{ hash, language: HOSTILE, canonical: canonicalize(notice) ?? '' }], NOW_MS)
    await storage.served.note(SITE, { buildHash: HOSTILE, configurationHash: HOSTILE, noticeHashes: [hash] }, [], NOW_MS)
    const records = Array.from({ length: 7 }, () => aRecord(hash))
    await storage.records.append(records, [])
    const told = { atMs: NOW_MS, actor: HOSTILE, action: HOSTILE as 'invited', target: HOSTILE, site: SITE, detail: HOSTILE }
    await storage.audit.note(told)
    const [claire] = await storage.accounts.all()
    const by = { madeById: claire?.id ?? null, madeBy: HOSTILE }
    const grants = [{ site: HOSTILE, role: 'viewer' as const }]
    const anInvitation = (name: string) => ({
      id: name,
      tokenHash: name,
      name,
      grants,
      accountId: null,
      ...by,
      expiresAtMs: NOW_MS + 864e5,
    })
    await storage.invitations.offer(anInvitation(HOSTILE), told)
    await storage.invitations.offer(anInvitation(`${HOSTILE}2`), told)
    await storage.invitations.join(HOSTILE, NOW_MS, { id: 'h', name: HOSTILE, passwordHash: 'x', createdAtMs: NOW_MS, grants }, told)
    const session = { accountId: claire?.id ?? '', browser: HOSTILE, createdAtMs: NOW_MS, seenAtMs: NOW_MS }
    await storage.accounts.startSession({ ...session, tokenHash: 'h', id: 'h' }, told)
    const token = {
      id: 'h',
      tokenHash: 'h',
      name: HOSTILE,
      site: HOSTILE,
      role: 'viewer' as const,
      madeAtMs: NOW_MS,
      expiresAtMs: NOW_MS + 864e5,
    }
    await storage.tokens.make({ ...token, ...by }, told)
    for (const state of ['open', 'extended', 'answered-in-part'] as const) {
      const written = {
        message: HOSTILE,
        reply: HOSTILE,
        language: HOSTILE,
        extensionReason: null,
        answer: null,
        partReason: null,
        handledBy: null,
        closedAtMs: null,
      }
      const id = `${HOSTILE}${state}`
      const times = { openedAtMs: NOW_MS, dueAtMs: NOW_MS + 9 * 864e5 }
      await storage.rights.open({ id, site: SITE, subjectKey: null, right: 'access', state: 'open', ...written, ...times })
      const isClosed = state === 'answered-in-part'
      const closedAtMs = isClosed ? NOW_MS : null
      const handled = {
        state,
        dueAtMs: times.dueAtMs,
        extensionReason: HOSTILE,
        answer: HOSTILE,
        partReason: isClosed ? HOSTILE : null,
        handledBy: HOSTILE,
        closedAtMs,
      }
      await storage.rights.handle(SITE, id, 'open', handled, told)
    }
    return records[0]?.recordId ?? ''
  } finally {
    await storage.close()
  }
}

/** What a page would hold if any of it had become more than text. */
async function expectTextAlone(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    hurt: 'hurt' in window,
    elements: document.querySelectorAll(
      'hostile-element, img[src="x"], svg[onload], [onerror], [onload], body script, a[href^="javascript:" i], iframe[src^="javascript:" i]',
    ).length,
    isThere: document.body.textContent.includes('{{7*7}}'),
    turned: /[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerHTML),
  }))
  expect([where, found]).toEqual([where, { hurt: false, elements: 0, isThere: true, turned: false }])
}

test('nothing that anybody wrote becomes more than text, on any page, and nothing sticks out', async ({ browser }) => {
  test.setTimeout(240_000)
  // An administrator without a second factor would see less.
  const stack = await startStack('http://localhost:1', { PLACET_SECOND_FACTOR: 'optional' })
  try {
    writeSite(stack.sites, {
      ...{ site: SITE, name: NAME, controller: { name: NAME, contact: 'privacy@hostile.example' }, origins: ['http://localhost:2'] },
      collector: stack.collector,
      languages: ['fr'],
      services: ['posthog', { id: 'chat', name: NAME, category: 'functional', hosts: ['chat.example'], cookies: [] }],
      categories: { extra: { name: { fr: NAME.slice(0, 60) }, description: { fr: NAME } } },
    })
    await expect.poll(async () => (await fetch(`${stack.collector}/s/${SITE}.js`)).status, { timeout: 60_000 }).toBe(200)
    const page = await (await browser.newContext({ locale: 'fr-BE' })).newPage()
    const thrown: string[] = []
    page.on('pageerror', (error) => thrown.push(error.message))
    page.on('dialog', (dialog) => thrown.push(dialog.message()))
    await setUp(page, stack)
    const recordId = await seed(stack)

    const places: [string, string, string][] = [
      ['rates', `#site=${SITE}&days=7`, '[data-figure="shown"]'],
      ['evidence', `#page=evidence&site=${SITE}&record=${recordId}`, '[data-fact="consentId"]'],
      ['requests', `#page=requests&site=${SITE}`, '[data-request]'],
      ['people', '#page=people', '[data-panel="people"] strong, [data-access="people"] li'],
      ['tokens', '#page=tokens', '[data-token]'],
      ['audit', '#page=audit', '[data-panel="audit"] tbody tr'],
      ['account', '#page=account', '[data-access="account"] .panel'],
    ]
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      for (const [name, hash, there] of places) {
        await page.goto(`${stack.dashboard}/${hash}`)
        await page.reload()
        await expect(page.locator(there).first()).toBeVisible()
        if (name === 'requests') {
          await page.locator('[data-filter="all"]').click()
          await expect(page.locator('[data-request]')).toHaveCount(3)
          await page.locator('[data-act="answer"]').first().click()
        }
        await expectTextAlone(page, `${name} at ${width}`)
        expect.soft([name, width, await sticksOut(page)]).toEqual([name, width, 0])
        await page.screenshot({ path: test.info().outputPath(`${name}-${width}.png`) })
      }
    }
    expect(thrown).toEqual([])

    const today = new Date(NOW_MS).toISOString().slice(0, 10)
    for (const file of ['stats.csv', 'records.csv', 'requests.csv']) {
      const answer = await page.request.get(`${stack.dashboard}/v1/${SITE}/${file}?from=${today}&to=${today}`)
      expect(answer.status()).toBe(200)
      const text = await answer.text()
      expect(text).toContain(HOSTILE.slice(0, 11))
      // Cells as RFC 4180 has them: none starts as a formula does, but for numbers.
      const cells = [...text.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+$/.test(cell))).toEqual([])
    }
  } finally {
    await stack.stop()
  }
})
