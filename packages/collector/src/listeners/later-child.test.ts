import Fastify from 'fastify'
import { expect, test, vi } from 'vitest'
import { laterChild } from './later-child.ts'

function aLogger() {
  const lines: Record<string, unknown>[] = []
  const { log } = Fastify({ logger: { level: 'info', stream: { write: (line: string) => void lines.push(JSON.parse(line)) } } })
  return { log, lines, made: vi.spyOn(log, 'child') }
}

test('a request with nothing to tell makes no logger', () => {
  const { log, made } = aLogger()
  laterChild(log, { requestId: 'one' })
  expect(made).not.toHaveBeenCalled()
})

test('what is told carries the id of its request, and no other', () => {
  const { log, lines, made } = aLogger()
  const [one, two] = [laterChild(log, { requestId: 'one' }), laterChild(log, { requestId: 'two' })]
  one.warn({ err: 'x' }, 'first')
  two.info('second')
  one.error('third')
  one.debug('not told')
  expect(made).toHaveBeenCalledTimes(2)
  one.child({ part: 'of it' }).info('fourth')
  expect(lines.map(({ requestId, msg, err, part }) => [requestId, msg, err, part])).toEqual([
    ['one', 'first', 'x', undefined],
    ['two', 'second', undefined, undefined],
    ['one', 'third', undefined, undefined],
    ['one', 'fourth', undefined, 'of it'],
  ])
})
