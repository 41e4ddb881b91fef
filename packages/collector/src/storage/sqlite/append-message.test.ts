import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measures } from '../rollup-storage.ts'
import type { Appended, NewRecord } from '../storage.ts'
import { packAnswers, packOrder, unpackAnswers, unpackOrder } from './append-message.ts'

const text = fc.string({ unit: 'binary' })
const records: fc.Arbitrary<NewRecord[]> = fc.array(
  fc.record({
    site: text,
    recordId: text,
    eventId: text,
    body: text,
    salt: text,
    subjectKey: text,
    origin: text,
    receivedAtMs: fc.nat(),
    isSkewed: fc.boolean(),
    tally: fc.option(
      fc.record({
        measure: fc.constantFrom(...measures),
        language: text,
        device: fc.constantFrom('phone' as const, 'burst' as const),
        choices: fc.option(fc.dictionary(fc.string(), fc.constantFrom('granted' as const, 'denied' as const), { noNullPrototype: true })),
      }),
    ),
  }),
)
const received = fc.record({ recordId: text, receivedAtMs: fc.nat(), leafIndex: fc.nat() })
const answers: fc.Arbitrary<Appended[]> = fc.array(
  fc.oneof(
    fc.record({ status: fc.constantFrom('new' as const, 'same' as const), received }),
    fc.record({ status: fc.constantFrom('conflict' as const, 'erased' as const) }),
  ),
)

test('an order arrives as it was sent, to the last character', () => {
  fc.assert(
    fc.property(records, (records) => {
      expect(unpackOrder(structuredClone(packOrder({ records, displays: [] })))).toEqual({ records, displays: [] })
    }),
  )
})

test('so do the answers to it', () => {
  fc.assert(
    fc.property(answers, (appended) => {
      expect(unpackAnswers(structuredClone(packAnswers(appended)))).toEqual(appended)
    }),
  )
})
