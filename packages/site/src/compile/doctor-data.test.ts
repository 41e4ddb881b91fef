import type { DoctorData } from '@placet/model'
import { expect, test } from 'vitest'
import { aSource, bundles, dataIn } from '../a-site.fixture.ts'
import { compileSite } from './compile.ts'
import { compileFull } from './full-site.fixture.ts'

const doctorOf = (...args: Parameters<typeof compileFull>) => dataIn<DoctorData>(compileFull(...args).files.get('doctor.fr'))

test('the doctor knows every service, also those that are necessary, by what a page can meet', () => {
  const { services } = doctorOf()
  expect(Object.keys(services)).toEqual(['hosting-session', 'pixel', 'placet-choice', 'posthog', 'youtube'])
  expect(services.pixel).toEqual({
    name: 'Pixel',
    category: 'marketing',
    hosts: ['px.example'],
    traces: { cookie: ['_px', '_px_own'], 'indexed-db': ['px_db'] },
  })
  expect(services['placet-choice']?.traces).toMatchObject({ cookie: ['__Host-placet'] })
})

test('own domains are registrable ones, or the host itself', () => {
  expect(doctorOf({ origins: ['https://www.shop.example', 'https://api.shop.example', 'https://a.github.io'] }).domains).toEqual([
    'shop.example',
    'a.github.io',
  ])
  expect(doctorOf({ origins: ['http://localhost:8080', 'http://127.0.0.1:8080'] }).domains).toEqual(['localhost', '127.0.0.1'])
})

test('it tells how the site blocks, what markup it reads, and where its collector is', () => {
  expect(doctorOf({ markup: 'placet' })).toMatchObject({
    blocking: 'declared',
    markup: 'placet',
    collector: 'https://consent.shop.example',
  })
  expect(doctorOf()).toMatchObject({ markup: 'any', language: 'fr', direction: 'ltr' })
})

test('it is not part of what visitors are shown: another doctor is another build, and the same notice', () => {
  const newer = { ...bundles, parts: { ...bundles.parts, doctor: `${bundles.parts.doctor}//` } }
  const [before, after] = [compileSite(aSource(), bundles), compileSite(aSource(), newer)]
  expect([...after.notices.keys()]).toEqual([...before.notices.keys()])
  expect(after.buildHash).not.toBe(before.buildHash)
})
