/** What must never happen, whatever a visitor decides: a grant told to a vendor whose service or category is denied; more than one update. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Visit, wordsOf } from './a-visit.fixture.ts'
import type { Call } from './bridge.ts'
import { every, names } from './every-bridge.fixture.ts'

const visits: fc.Arbitrary<Visit> = fc
  .tuple(fc.option(fc.subarray(names), { nil: null }), fc.array(fc.subarray(names), { maxLength: 6 }))
  .map(([first, more]) => [first, ...more])

/** Words by which a vendor is told that it may. */
const grants = /"granted"|"grant"|"allow"|Given"|grantConsent|opt_in_|"track":true|"status":1|:true[,}]|"setconsent",true/

const isUpdate = (call: Call) =>
  !/"default"|holdConsent|require(Cookie)?Consent|loadFeatures|addSourceMiddleware|setOptOutCookie|wp_consent_type|placet_consent|_hsp/.test(
    JSON.stringify(call),
  )

/** What needs no consent is granted from the start. */
const ownGround = (text: string) => text.replaceAll('"security_storage":"granted"', '').replaceAll('"functional","allow"', '')

describe.each(every)('%s', (_, bridge, data) => {
  test('tells no grant to whom nothing is granted', () => {
    fc.assert(
      fc.property(visits, fc.array(fc.constantFrom(...names)), (visit, refused) => {
        // Whatever else is granted: what it speaks for, and the categories it knows, are not.
        const known = new Set([...data.services, 'functional', 'analytics', 'marketing', ...refused])
        const words = wordsOf(
          bridge,
          data,
          visit.map((granted) => granted?.filter((name) => !known.has(name)) ?? null),
        )
        expect(ownGround(JSON.stringify(words))).not.toMatch(grants)
      }),
    )
  })

  test('says each thing once for each decision (GCM-05)', () => {
    fc.assert(
      fc.property(visits, (visit) => {
        for (const words of wordsOf(bridge, data, visit)) {
          const targets = words.filter(isUpdate).map(([verb, path, first]) => `${verb} ${path} ${path === 'wp_set_consent' ? first : ''}`)
          expect(new Set(targets).size).toBe(targets.length)
        }
      }),
    )
  })

  test('says the same of the same (VEN-13)', () => {
    fc.assert(
      fc.property(visits, (visit) => {
        expect(JSON.stringify(wordsOf(bridge, data, visit))).toBe(JSON.stringify(wordsOf(bridge, data, visit)))
      }),
    )
  })
})

test('a type is granted only where every name behind it is', () => {
  const typed = every.filter(([, , data]) => 'types' in data)
  fc.assert(
    fc.property(fc.subarray(names), (granted) => {
      for (const [, bridge, data] of typed) {
        const { types } = data as unknown as {
          types: Record<string, string[]>
        }
        const said = JSON.stringify(wordsOf(bridge, data, [granted]))
        for (const [type, needed] of Object.entries(types)) {
          if (needed.every((name) => granted.includes(name))) continue
          const text = new RegExp(`"${type}"(:|,)("granted"|"allow"|true|\\{"status":1\\})`)
          expect(said).not.toMatch(text)
        }
      }
    }),
  )
})
