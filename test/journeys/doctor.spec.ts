/** Journey. The consent doctor: a web developer asks what acts without consent, and gets the line to change (issue 3). */
import AxeBuilder from '@axe-core/playwright'
import { answerForEveryHost, doctor, finding, headline, kindsOn } from './support/doctor.ts'
import { accept, choiceOf, consentIdOf, expect, notice, preferences, reject, test, tracesOn, whenReady } from './support/journey.ts'
import type { Pages } from './support/pages.ts'

test.beforeEach(({ context }) => answerForEveryHost(context))

test('nobody who does not ask for it meets it, and asking loads one file', async ({ page, pages }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${pages.origin}/doctor-clean.html`)
  await reject(page)
  await expect.poll(() => choiceOf(page)).toBeTruthy()
  expect(asked.filter((url) => url.includes('doctor.'))).toEqual([])
  await page.goto(`${pages.origin}/doctor-clean.html?placet-doctor`)
  await expect(doctor(page)).toBeVisible()
  expect(asked.filter((url) => url.includes('.doctor.en.js'))).toHaveLength(1)
})

test('`data-doctor` on the tag asks for it, too', async ({ page, pages }) => {
  await page.goto(`${pages.origin}/doctor-clean.html?on-tag=data-doctor`)
  await expect(headline(page)).toHaveText('No findings on this page')
})

test('a page that holds everything has no finding, before a choice, after a refusal and after a grant', async ({ page, pages, stack }) => {
  await page.goto(`${pages.origin}/doctor-clean.html?placet-doctor`)
  const order = doctor(page).locator('.order')
  await expect(order).toContainText('analytics + posthog × 1, functional + filmhub × 1, marketing × 2')
  await expect(order).toContainText('none yet')
  await expect(order).toContainText(`${stack.collector}: answers`)
  await expect(headline(page)).toHaveText('No findings on this page')
  await reject(page)
  await expect(order).toContainText('reject-all (notice)')
  await expect(headline(page)).toHaveText('No findings on this page')
  await page.locator('[data-placet-open="preferences"]').click()
  await preferences(page).locator('[data-placet="accept-all"]').click()
  await expect(order).toContainText('accept-all (preferences)')
  await expect(order).toContainText('nothing waits on this page')
  await expect(doctor(page)).toContainText('private window')
  await expect(headline(page)).toHaveText('No findings on this page')
  // The doctor itself leaves nothing.
  expect(await tracesOn(page)).toEqual([])
})

test('every planted fault is found, with its cause and the line to change', async ({ page, pages }) => {
  await page.goto(`${pages.origin}/doctor-faults.html?placet-doctor&twice`)
  await expect
    .poll(() => kindsOn(page))
    .toEqual([
      'early-request',
      'early-elsewhere',
      'early-hint',
      'not-held-script',
      'not-held-source',
      'early-trace',
      'undeclared-host',
      'undeclared-trace',
      'unknown-name',
      'no-name',
      'label-without-effect',
      'never-released',
      'consent-mode-late',
      'tag-twice',
      'no-reopen-link',
    ])
  await expect(headline(page)).toHaveText('Findings: 14 · Advice: 1')

  const lineOf = (kind: string) => finding(page, kind).locator('.line').first()
  const lines: Record<string, string | RegExp> = {
    'early-request':
      '<script type="text/plain" data-consent="analytics" data-service="posthog" src="https://eu.posthog.com/static/array.js?visitor=jane" async></script>',
    'early-elsewhere': '<script type="text/plain" data-consent="functional" data-service="filmhub">…</script>',
    'early-hint': '<link data-consent="functional" data-service="filmhub" rel="preconnect" data-href="https://film.example">',
    'not-held-script': '<script type="text/plain" data-consent="marketing">window.ranUnheld = true</script>',
    'not-held-source': '<iframe data-consent="marketing" data-src="/hit/frame" title="Frame"></iframe>',
    'undeclared-host': '"hosts": [\n    "cdn.nobody.example"',
    'undeclared-trace': '{\n  "name": "basket",\n  "kind": "local-storage"',
    'unknown-name': 'data-consent="analytics"',
    'never-released': '<iframe data-consent="functional" data-service="filmhub" data-src="https://film.example/2" title="Film"></iframe>',
  }
  for (const [kind, line] of Object.entries(lines)) await expect(lineOf(kind), kind).toContainText(line)
  await finding(page, 'consent-mode-late').locator('summary').click()
  await expect(finding(page, 'consent-mode-late')).toContainText('dataLayer[0]: js')
})

test('mended live: a fault that goes away leaves the panel, and a new one comes', async ({ page, pages }) => {
  await page.goto(`${pages.origin}/doctor-clean.html?placet-doctor`)
  await expect(headline(page)).toHaveText('No findings on this page')
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.title = 'Late'
    frame.dataset.consent = 'functional'
    frame.src = '/hit/late'
    document.body.append(frame)
  })
  await expect(finding(page, 'not-held-source')).toBeVisible()
  await finding(page, 'not-held-source').locator('summary').click()
  await page.evaluate(() => document.querySelector('iframe[title=Late]')?.remove())
  await expect(headline(page)).toHaveText('No findings on this page')
})

test('LAW-28: what outlives a withdrawal is named', async ({ page, pages }) => {
  await page.goto(`${pages.origin}/doctor-clean.html?placet-doctor`)
  await accept(page)
  await expect.poll(() => choiceOf(page)).toMatch(/~accept-all~/)
  const reloaded = page.waitForEvent('load')
  await page.evaluate(() => (window as unknown as { placet: { withdraw(): Promise<void> } }).placet.withdraw())
  await reloaded
  await expect(headline(page)).toHaveText('No findings on this page')
  // A script of the site that knows of no refusal, and writes again whatever is deleted.
  await page.evaluate(() => {
    setInterval(() => {
      document.cookie = 'ph_abc_posthog=secret; path=/'
    }, 50)
  })
  await expect(finding(page, 'survivor')).toContainText('PostHog')
  await expect(headline(page)).toHaveText('Findings: 1')
})

test('what a visitor lets in this once is no finding', async ({ page, pages }) => {
  await page.goto(`${pages.origin}/doctor-clean.html?placet-doctor`)
  await reject(page)
  await page.locator('[data-placet="placeholder"]').getByRole('button', { name: 'Show this once' }).click()
  await expect(page.locator('iframe')).toHaveAttribute('src', 'https://film.example/1')
  await expect(doctor(page).locator('.order')).toContainText('functional + filmhub × 1')
  await expect(doctor(page).locator('.order')).toContainText('Shown this once')
  await expect(headline(page)).toHaveText('No findings on this page')
})

test('another language, another origin, and a collector that went away', async ({ page, pages, stack }) => {
  await page.goto(`${pages.origin}/doctor-clean.html?placet-doctor&site=sertius`)
  await page.evaluate(() => {
    document.documentElement.lang = 'it'
  })
  await expect(finding(page, 'language-not-offered')).toContainText('it')
  await expect(finding(page, 'origin-not-listed').locator('.line')).toContainText(pages.origin)
  await page.route(`${stack.collector}/**`, (route) => route.abort())
  await doctor(page).getByRole('button', { name: 'Check again' }).click()
  await expect(finding(page, 'collector-away')).toBeVisible()
  await expect(doctor(page).locator('.order')).toContainText('does not answer')
})

/** The clean page under a Content-Security-Policy, with a nonce on each of its scripts. */
const underPolicy = (pages: Pages, policy: string) => `${pages.origin}/doctor-clean.html?placet-doctor&policy=${encodeURIComponent(policy)}`

test('works under a strict policy with nonces and Trusted Types, and breaks none of it', async ({ page, pages }) => {
  const policy =
    "script-src 'nonce-n1' 'strict-dynamic'; style-src 'nonce-n1'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types placet"
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(underPolicy(pages, policy))
  await expect(headline(page)).toHaveText('No findings on this page')
  expect(await doctor(page).evaluate((sheet) => getComputedStyle(sheet).position)).toBe('fixed')
  expect(complaints).toEqual([])
})

test('a policy that keeps records from leaving is named, with the words that it lacks', async ({ page, pages, stack }) => {
  await page.goto(underPolicy(pages, "script-src 'nonce-n1' 'strict-dynamic'; connect-src 'self'"))
  await expect(finding(page, 'blocked-by-policy').locator('.line')).toContainText(`connect-src ${stack.collector}`)
})

test('trouble that comes while it is open is told with its meaning: a part, a record, an element', async ({ page, pages, stack }) => {
  await page.route('**/pages.preferences.*', (route) => route.abort())
  await page.route(`${stack.collector}/v1/pages/records`, (route) =>
    route.fulfill({ status: 422, headers: { 'access-control-allow-origin': pages.origin }, body: '{}' }),
  )
  await page.goto(underPolicy(pages, "require-trusted-types-for 'script'; trusted-types none-of-ours"))
  await expect(doctor(page)).toBeVisible()
  await notice(page).locator('[data-placet="customize"]').click()
  await expect(finding(page, 'part-failed')).toContainText('PART_FAILED')
  await accept(page)
  await expect(finding(page, 'not-released')).toContainText('NOT_RELEASED')
  await expect(finding(page, 'blocked-by-policy').filter({ hasText: 'trusted-types placet' })).toHaveCount(1)
  await expect(finding(page, 'record-refused')).toContainText('RECORD_REFUSED')
})

test('Google without a default, a page without a language, and two choice cookies', async ({ page, pages }) => {
  await page.goto(`${pages.origin}/doctor-clean.html?placet-doctor`)
  await reject(page)
  await expect.poll(() => choiceOf(page)).toMatch(/~reject-all~/)
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang')
    document.cookie = 'placet=0; path=/doctor-clean.html'
    const script = document.createElement('script')
    script.src = 'https://www.googletagmanager.com/gtag/js?id=G-1'
    document.head.append(script)
  })
  for (const kind of ['consent-mode-missing', 'language-missing', 'choice-twice']) await expect(finding(page, kind)).toBeVisible()
  await page.evaluate(() => {
    const gtag = (...entry: unknown[]) => entry
    Object.assign(window, { dataLayer: [gtag('consent', 'default', {})] })
  })
  await expect(finding(page, 'consent-mode-array')).toBeVisible()
  await expect(finding(page, 'consent-mode-missing')).toHaveCount(0)
})

test('where hosts are blocked, the tag has to come first and at once', async ({ page, pages }) => {
  await page.route('**/pages.doctor.en.js', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: (await answer.text()).replace('blocking:"declared"', 'blocking:"strict"') })
  })
  await page.goto(`${pages.origin}/doctor-faults.html?placet-doctor`)
  await expect(finding(page, 'tag-async').locator('.line')).toContainText('/s/pages.js"></script>')
  await expect(finding(page, 'tag-not-first')).toBeVisible()
  await page.goto(`${pages.origin}/doctor-clean.html?placet-doctor`)
  await expect(finding(page, 'tag-async')).toBeVisible()
  await expect(finding(page, 'tag-not-first')).toHaveCount(0)
})

test('the report can be copied, and says nothing about who visits', async ({ page, pages, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${pages.origin}/doctor-faults.html?placet-doctor&visitor=jane`)
  await reject(page)
  await expect(doctor(page).locator('.order')).toContainText('reject-all (notice)')
  await doctor(page).getByRole('button', { name: 'Copy report' }).click()
  await expect(doctor(page).locator('.foot [role="status"]')).toHaveText('Copied.')
  const report = await page.evaluate(() => navigator.clipboard.readText())
  expect(report).toContain(`Consent doctor · ${pages.origin}/doctor-faults.html\n`)
  expect(report).toContain('data-service="posthog" src="https://eu.posthog.com/static/array.js?…"')
  expect(report).toContain('cookie _pk_id.1.2')
  expect(report).not.toContain((await consentIdOf(page)) as string)
  expect(report).not.toMatch(/secret|jane/)
})

test('where the page may not copy, the report is there to be copied by hand', async ({ page, pages }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(`${pages.origin}/doctor-clean.html?placet-doctor`)
  await expect(headline(page)).toHaveText('No findings on this page')
  await doctor(page).getByRole('button', { name: 'Copy report' }).click()
  await expect(doctor(page).getByRole('textbox', { name: 'Copy report' })).toBeFocused()
  await expect(doctor(page).getByRole('textbox', { name: 'Copy report' })).toHaveValue(/^Consent doctor/)
})

for (const width of [390, 1280]) {
  test(`leaves the notice’s buttons free, and works by keyboard, ${width} px`, async ({ page, pages }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${pages.origin}/doctor-clean.html?placet-doctor`)
    await expect(headline(page)).toHaveText('No findings on this page')
    await expect(notice(page)).toBeVisible()
    const overlap = async () => {
      const [ours, theirs] = [await doctor(page).boundingBox(), await notice(page).boundingBox()]
      if (!ours || !theirs) throw new Error('not shown')
      const across = Math.min(ours.x + ours.width, theirs.x + theirs.width) - Math.max(ours.x, theirs.x)
      const down = Math.min(ours.y + ours.height, theirs.y + theirs.height) - Math.max(ours.y, theirs.y)
      return across > 0 && down > 0
    }
    await expect.poll(overlap).toBe(false)
    // It never takes the focus by itself.
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    await reject(page)
    await expect.poll(() => choiceOf(page)).toMatch(/~reject-all~/)
    const fold = doctor(page).getByRole('button', { name: 'Fold the doctor' })
    await fold.focus()
    await page.keyboard.press('Enter')
    const unfold = doctor(page).getByRole('button', { name: 'Unfold the doctor' })
    await expect(unfold).toBeFocused()
    await expect(doctor(page).locator('.body')).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(doctor(page).locator('.body')).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(doctor(page).getByRole('button', { name: 'Close the doctor' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(doctor(page)).toHaveCount(0)
  })
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    // With `npm test` go the phone by day and the desktop by night.
    const tag = (width === 390) === (colorScheme === 'light') ? [] : ['@long']
    test(`no violation on the panel, ${colorScheme}, ${width} px`, { tag }, async ({ page, pages }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${pages.origin}/doctor-faults.html?placet-doctor`)
      await expect(finding(page, 'undeclared-trace')).toBeVisible()
      await whenReady(page)
      await reject(page)
      await expect(doctor(page).locator('.order')).toContainText('reject-all (notice)')
      for (const kind of ['early-request', 'undeclared-trace']) await finding(page, kind).locator('summary').click()
      await doctor(page).locator('.unseen summary').click()
      const { violations } = await new AxeBuilder({ page }).withTags(tags).include('[data-placet="doctor"]').analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
    })
  }
}
