/** Site. Fixture: what the checks say of a configuration in which one thing was changed. */
import { expect, test } from 'vitest'
import { aConfig } from '../a-site.fixture.ts'
import { checkConfig } from '../check.ts'
import type { OwnService } from '../configuration.ts'
import type { Mistake } from '../mistake.ts'

export const mistakesOf = (changes: object): Mistake[] => checkConfig('shop.json', { ...aConfig(), ...changes })

export const texts = { fr: 'Un texte.', en: 'A text.' }

export const own = (changes: Partial<OwnService> = {}): OwnService => ({
  id: 'chat',
  name: 'Chat',
  category: 'functional',
  vendor: { name: 'Chat Ltd', country: 'IE' },
  hosts: ['chat.example'],
  purpose: texts,
  cookies: [],
  ...changes,
})

export const cookie = (name: string, changes: object = {}) => ({ name, purpose: texts, lifetime: 'P1Y', ...changes })

export type Row = [what: string, changes: object, path: string, reason: string | RegExp, suggestion?: string | RegExp]

/** Each change makes exactly one mistake. */
export const only = (rows: Row[]) =>
  test.each(rows)('%s', (_, changes, path, reason, suggestion) => {
    const [mistake, ...more] = mistakesOf(changes)
    expect(more).toEqual([])
    expect(mistake).toMatchObject({ file: 'shop.json', path, severity: 'error' })
    expect(mistake?.reason).toMatch(reason)
    if (suggestion) expect(mistake?.suggestion).toMatch(suggestion)
  })
