/** What is delivered behind the tag, of the files that are built: the bridges of the site's services, and nothing of any other. */
import { Script } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import { bridgeIds } from '@placet/model'
import { compileSite, readBundles, type SiteConfig } from '@placet/site'
import { describe, expect, test } from 'vitest'

const bundles = await readBundles()
const { run = '', 'google-late': late = '', ...pieces } = bundles.bridges ?? {}

const tagOf = (changes: Partial<SiteConfig>): string => {
  const config: SiteConfig = {
    site: 'shop',
    controller: { name: 'Shop', contact: 'privacy@shop.example' },
    origins: ['https://www.shop.example'],
    languages: ['en'],
    services: [],
    collector: 'https://consent.shop.example',
    ...changes,
  }
  return compileSite({ file: 'shop.json', config, policies: {} }, bundles).tag
}

/** The code of a piece on both sides of its data. */
const halvesOf = (piece = '') => piece.trim().split('__PLACET_BRIDGE__')
const holds = (tag: string, piece: string | undefined) => halvesOf(piece).every((half) => tag.includes(half))

test('there is a piece for every bridge', () => {
  expect(Object.keys(pieces).sort()).toEqual([...bridgeIds].sort())
})

describe('a site with three services', () => {
  const tag = tagOf({ services: ['ga4', 'matomo', 'youtube'] })

  test('carries the bridges of the three, and nothing of the others', () => {
    expect(bridgeIds.filter((id) => holds(tag, pieces[id]))).toEqual(['google-consent-mode', 'matomo'])
    expect(tag).not.toContain(late.trim())
    expect(tag).not.toMatch(/uetq|clarity|fbq|ppms|ttq|pintrk|_hsq|Shopify|wp_consent|posthog|mixpanel|addSourceMiddleware|snowplow/)
  })

  test('weighs what the three need, and no byte more', () => {
    const own = tagOf({ services: ['ga4', 'matomo', 'youtube'], bridges: false })
    const lengthOf = (code = '') => code.trim().length
    const seams = 500
    const behind = tag.length - own.length
    expect(behind).toBeLessThan(lengthOf(run) + lengthOf(pieces['google-consent-mode']) + lengthOf(pieces.matomo) + 600 + seams)
    expect(brotliCompressSync(tag).length - brotliCompressSync(own).length).toBeLessThan(1600)
  })

  test('is JavaScript that an engine reads', () => {
    expect(() => new Function(tag)).not.toThrow()
    expect(
      () =>
        new Function(
          tagOf({ bridges: { shopify: true, 'wp-consent-api': true }, services: Object.keys(pieces).filter((id) => id === 'hubspot') }),
        ),
    ).not.toThrow()
  })
})

test('all bridges at once are one script, and none of their names is the page’s', () => {
  const tag = tagOf({
    services: [
      ...['ga4', 'microsoft-uet', 'clarity', 'meta-pixel', 'matomo', 'piwik-pro', 'tiktok-pixel', 'pinterest-tag', 'hubspot'],
      ...['posthog', 'mixpanel', 'segment', 'snowplow'],
    ],
    bridges: { shopify: true, 'wp-consent-api': true },
    googleConsentMode: 'advanced',
  })
  expect(bridgeIds.filter((id) => holds(tag, pieces[id]))).toEqual([...bridgeIds])
  // A page's own `let` of the same name would end either script before it begins.
  const names = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$']
  expect(() => new Script(`let ${names};${tag}`)).not.toThrow()
})

test('a site without bridges has the tag that it would have if there were none', () => {
  const { bridges: _, ...without } = bundles
  const config: SiteConfig = {
    site: 'shop',
    controller: { name: 'Shop', contact: 'privacy@shop.example' },
    origins: ['https://www.shop.example'],
    languages: ['en'],
    services: ['youtube', 'hotjar', 'linkedin-insight'],
    collector: 'https://consent.shop.example',
  }
  const source = { file: 'shop.json', config, policies: {} }
  expect(compileSite(source, bundles).tag).toBe(compileSite(source, without).tag)
})
