/** The report: for a colleague, and so with nothing in it that says who visited. */
import { expect, test } from 'vitest'
import { anElement, aPage, aRequest, doctorData } from './a-page.fixture.ts'
import { reportOf, withoutQueries } from './report.ts'
import { seenIn } from './state.ts'

const page = aPage({
  elements: [
    anElement('script', { src: 'https://px.example/p.js?uid=42&mail=a@b.example' }),
    anElement('script', { type: 'text/plain', 'data-consent': 'analytics' }),
  ],
  requests: [aRequest('https://px.example/p.js?uid=42&mail=a@b.example')],
  traces: [{ kind: 'cookie', name: '_x' }],
})
const report = reportOf(seenIn(page), doctorData, '1.0.0', 'https://www.shop.example/basket?session=7#top')

test('names every finding with its cause, its place and its line', () => {
  expect(report).toContain('early-request Pixel')
  expect(report).toContain(
    '<script type="text/plain" data-consent="marketing" data-service="pixel" src="https://px.example/p.js?…"></script>',
  )
  expect(report).toContain('cookie _x')
  expect(report).toContain('analytics\u00a0×\u00a01')
})

test('holds no query, of the page or of a request', () => {
  expect(report).toContain('https://www.shop.example/basket\n')
  expect(report).not.toMatch(/42|session=7|a@b/)
})

test.each([
  ['src="/a.js?x=1&y=2" async', 'src="/a.js?…" async'],
  ['https://x.example/?q', 'https://x.example/?…'],
  ["s.src='//x.example/a?b=c'; go()", "s.src='//x.example/a?…'; go()"],
  ['is it so? yes', 'is it so? yes'],
])('%s is told as %s', (code, told) => {
  expect(withoutQueries(code)).toBe(told)
})
