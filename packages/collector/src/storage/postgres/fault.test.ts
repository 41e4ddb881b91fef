import { expect, test } from 'vitest'
import { StorageUnavailable } from '../storage.ts'
import { refuseUndurable } from './durability.ts'
import { faultOf } from './fault.ts'

const fault = (code?: string) => Object.assign(new Error('said'), code === undefined ? {} : { code })

test.each(['22021', '22P02', '23505', '23514'])('SQLSTATE %s judges the data: coming back would not help', (code) => {
  const error = fault(code)
  expect(faultOf(error)).toBe(error)
})

test.each([
  '08006',
  '25006',
  '25P03',
  '28P01',
  '40001',
  '40P01',
  '42501',
  '42P01',
  '53100',
  '53300',
  '55P03',
  '57014',
  '57P01',
  '58030',
  'XX001',
  'ECONNREFUSED',
  'EPIPE',
  undefined,
])('%s is the database: the sender comes back', (code) => {
  expect(faultOf(fault(code))).toBeInstanceOf(StorageUnavailable)
})

test('a name with several addresses tells what each of them said', () => {
  expect(faultOf(new AggregateError([new Error('one'), new Error('two')]))).toMatchObject({ message: 'one; two' })
})

test('fsync=off is refused with what to do', () => {
  expect(() => refuseUndurable([{ fsync: 'off', synchronousCommit: 'on' }])).toThrow('Set fsync=on')
  expect(() => refuseUndurable([])).toThrow(StorageUnavailable)
  expect(() => refuseUndurable([{ fsync: 'on', synchronousCommit: 'on' }])).not.toThrow()
})
