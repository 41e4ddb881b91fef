import { describe, expect, test } from 'vitest'
import { aNotice } from '../fixtures/a-site.ts'
import { filesToReplay, partsAddressIn, replayPage, replayPolicy } from './replay-page.ts'
import { shownBy } from './shown-by.ts'

const PARTS = 'https://consent.example/base/a/shop.{part}.{lang}.0123456789abcdef.js'
const TAG = `(()=>{start({"site":"shop","parts":${JSON.stringify(PARTS)},"languages":["fr"]})})("</script>")`
const files = new Map([
  ['tag', TAG],
  ['notice.fr', 'export default () => "</script><b>"'],
])
const replay = { notice: aNotice('fr'), files, layer: 'notice', atMs: Date.parse('2026-11-23T09:15:30Z'), nonce: 'abc' } as const
const decode = (url: string) => Buffer.from(url.replace('data:text/javascript;base64,', ''), 'base64').toString()

describe('the page of a replay', () => {
  const importsIn = (page: string) =>
    JSON.parse(/type="importmap"[^>]*>(.*?)<\/script>/.exec(page)?.[1] ?? '').imports as Record<string, string>

  test('runs the kept files byte for byte: the tag as it is, its parts where it looks for them', () => {
    const page = replayPage(replay)
    expect(decode(/src="([^"]+)"/.exec(page)?.[1] ?? '')).toBe(TAG)
    const imports = importsIn(page)
    expect(decode(imports['https://consent.example/base/a/shop.notice.fr.0123456789abcdef.js'] ?? '')).toBe(files.get('notice.fr'))
    expect(imports).not.toHaveProperty(['https://consent.example/base/a/shop.policy.fr.0123456789abcdef.js'])
  })

  test('has nothing that decides or sends in it', () => {
    const imports = importsIn(replayPage(replay))
    for (const part of ['sync', 'sweep', 'doctor', 'mine']) {
      const code = decode(imports[`https://consent.example/base/a/shop.${part}.fr.0123456789abcdef.js`] ?? '')
      expect(code).toMatch(/^export default/)
      expect(code).not.toMatch(/fetch|cookie|Storage/)
    }
    expect(filesToReplay('fr').join()).not.toMatch(/sync|sweep/)
  })

  test('says in the notice’s language that it is a replay, and of when; in English where it knows no better', () => {
    expect(replayPage(replay)).toContain('ce qui a été montré le 23 novembre 2026 à 09:15:30 UTC')
    expect(replayPage({ ...replay, notice: aNotice('nl') })).toContain('wat op 23 november 2026')
    expect(replayPage({ ...replay, notice: aNotice('fi') })).toContain('<p id="replay" lang="en">')
  })

  test('begins with the layer that was answered', () => {
    expect(replayPage(replay)).not.toContain('api.show')
    expect(replayPage({ ...replay, layer: 'preferences' })).toContain("api.show('preferences')")
    expect(replayPage({ ...replay, layer: 'placeholder' })).toContain('data-service="youtube"')
  })

  test('no word of a notice becomes markup', () => {
    const notice = aNotice('fr"><script>x</script>')
    expect(replayPage({ ...replay, notice })).not.toContain('<script>x')
  })
})

test('its policy lets nothing leave, be stored or be framed by others', () => {
  const policy = replayPolicy('abc')
  for (const rule of [
    "default-src 'none'",
    "connect-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts',
  ]) {
    expect(policy.split('; ')).toContain(rule)
  }
  expect(policy).not.toMatch(/allow-same-origin|https?:|unsafe/)
})

test('a file that is no tag is not replayed', () => {
  expect(() => partsAddressIn('console.log(1)')).toThrow('names no parts')
})

test('a notice was shown by the build of that moment', () => {
  const entry = (fromMs: number) => ({ noticeHash: 'n', language: 'fr', buildHash: `b${fromMs}`, configurationHash: 'c', fromMs })
  const history = [entry(30), entry(20), entry(10)]
  expect(shownBy(history, 25)?.buildHash).toBe('b20')
  expect(shownBy(history, 20)?.buildHash).toBe('b20')
  expect(shownBy(history, 99)?.buildHash).toBe('b30')
  expect(shownBy(history, 5)?.buildHash).toBe('b10')
  expect(shownBy([], 5)).toBeUndefined()
})

test.each(['{"site":"s","parts":"https://c.example/s/s.{part}.{lang}.js"}', '{site:"s",parts:"https://c.example/s/s.{part}.{lang}.js"}'])(
  'a tag says where its parts are, in quotes as earlier builds wrote it or without: %s',
  (data) => expect(partsAddressIn(`(()=>{run(${data})})()`)).toBe('https://c.example/s/s.{part}.{lang}.js'),
)
