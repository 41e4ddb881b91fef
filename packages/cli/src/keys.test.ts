import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { aConfiguration, aSitesFolder } from '@placet/collector/fixtures'
import { expect, test } from 'vitest'
import { aFolder } from './fixtures/a-log.ts'
import { readVerifierKeys } from './verify.ts'

function aWorkplace() {
  const { folder, placet } = aFolder()
  const sites = aSitesFolder(folder, { 'sertius.json': aConfiguration, 'shop.json': { ...aConfiguration, site: 'shop' } })
  const keys = join(folder, 'keys')
  return { keys, run: (...words: string[]) => placet('keys', ...words, '--keys', keys), list: ['list', '--sites', sites] }
}

test('SEC-16: the first keys are made once, and a witness when it is asked for', async () => {
  const { keys, run } = aWorkplace()
  expect(await run('make')).toBe(`${keys}: log-1, time-1.`)
  expect(await run('make')).toBe(`${keys}: log-1, time-1.`)
  expect(await run('make', 'witness')).toBe(`Made witness-1 in ${keys}.`)
})

test('the list has what an auditor needs, each site under a name of its own, and nothing private', async () => {
  const { run, list } = aWorkplace()
  expect(await run(...list)).toContain('There is no key in')
  await run('make')
  const said = await run(...list)
  expect(said.split('\n').map((line) => line.replace(/\+[0-9a-f]{8}\+\S{44}$/, ''))).toEqual([
    'log-1 consent.sertius.example/v1/sertius/log',
    'time-1 consent.sertius.example/time',
    'log-1 consent.sertius.example/v1/shop/log',
  ])
  expect(await readVerifierKeys(said.split('\n').map((line) => line.split(' ')[1] ?? ''))).toHaveLength(3)
  expect(await run(...list, '--public-url', 'https://c.example/base')).toContain('log-1 c.example/base/v1/sertius/log+')
})

test('rotation makes the next key and says what to do; a retired one is listed, and signs no more', async () => {
  const { keys, run, list } = aWorkplace()
  await run('make')
  await expect(run('retire', 'log', '1')).rejects.toThrow('make the next one first, with "placet keys rotate"')
  expect(await run('rotate')).toContain('then "placet keys retire log 1"')
  expect(await run('retire', 'log', '1')).toBe('log-1 signs no more.')
  expect(existsSync(join(keys, 'log-1.pem'))).toBe(false)
  const said = await run(...list)
  expect(said).toContain('log-1 (retired) consent.sertius.example/v1/sertius/log+')
  expect(said).toMatch(/^log-2 consent\.sertius\.example/m)
  await expect(run('retire', 'log', '1')).rejects.toThrow('There is no key log-1 that signs')
  await expect(run('make', 'nonsense')).rejects.toThrow()
})
