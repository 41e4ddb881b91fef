/** Every known service, as a site would use it. What is wrong in the catalogue would be wrong on each site that names it. */
import { NECESSARY } from '@placet/model'
import { catalogue } from '@placet/services'
import { getDomain } from 'tldts'
import { describe, expect, test } from 'vitest'
import { CHOICE_SERVICE } from '../resolve.ts'
import { mistakesOf } from './mistakes.fixture.ts'

const services = Object.values(catalogue).filter(({ id }) => id !== CHOICE_SERVICE)

describe.each(services.map((service) => [service.id, service] as const))('%s', (id, service) => {
  test('is right by itself', () => {
    expect(mistakesOf({ services: [id] }).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('names no public suffix, under which anybody may have a site', () => {
    const setters = service.traces.map(({ setBy }) => setBy).filter((setBy) => setBy !== 'page')
    for (const host of [...service.hosts, ...setters]) {
      expect(getDomain(host.replace(/^\*\./, ''), { allowPrivateDomains: true }), host).not.toBeNull()
    }
  })
})

test('the necessary ones stand beside all the others, and nothing of theirs is ever deleted', () => {
  const necessary = services.filter(({ category }) => category === NECESSARY).map(({ id }) => id)
  for (const { id } of services.filter(({ category }) => category !== NECESSARY)) {
    expect(mistakesOf({ services: [...necessary, id] }).filter(({ severity }) => severity === 'error')).toEqual([])
  }
})
