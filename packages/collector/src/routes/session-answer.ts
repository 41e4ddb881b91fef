/** Routes. What the dashboard is told about whoever is signed in. */
import { type Role, roleOn, type SecondFactorState } from '@placet/model'
import { administered, rightsOf, secondFactorState } from '../access/rights.ts'
import { csrfOf } from '../sign-in/sessions.ts'
import type { Session } from '../storage/account-storage.ts'
import type { PrivateContext } from './private-context.ts'

export interface SessionAnswer {
  name: string
  setup: false
  /** To be sent as `x-placet-csrf` with every state change. */
  csrf: string
  /** Sites whose rates may be read. */
  sites: SiteAnswer[]
  /** Whether people and tokens are this person's to decide: nowhere, on some sites, everywhere. */
  administers: 'none' | 'some' | 'all'
  secondFactor: SecondFactorState
}

export interface SiteAnswer {
  id: string
  name: string
  isSample: boolean
  role: Role
  /** Category id to its name in each language. */
  categories: Record<string, Record<string, string>>
  languages: string[]
}

type Holder = Pick<Session, 'accountName' | 'grants' | 'hasSecondFactor'>

export function sessionAnswer(
  holder: Holder,
  token: string,
  { sites, secondFactor }: Pick<PrivateContext, 'sites' | 'secondFactor'>,
): SessionAnswer {
  const rights = rightsOf(holder, secondFactor)
  const owned = administered(rights)
  return {
    name: holder.accountName,
    setup: false,
    csrf: csrfOf(token),
    administers: owned === null ? 'all' : owned.length > 0 ? 'some' : 'none',
    secondFactor: secondFactorState(holder, secondFactor),
    sites: sites.all().flatMap(({ compiled: { id, name, isSample, languages, categories, categoryNames } }) => {
      const role = roleOn(rights, id)
      if (role === undefined) return []
      const named = categories.map((category): [string, Record<string, string>] => [
        category,
        Object.fromEntries(languages.map((language) => [language, categoryNames[language]?.[category] ?? category])),
      ])
      return [{ id, name, isSample, role, languages, categories: Object.fromEntries(named) }]
    }),
  }
}
