import { expect, test } from 'vitest'
import type { AppendOrder } from './append-message.ts'
import { type AppendAnswer, appendTogether } from './append-together.ts'

const order = (...records: string[]): AppendOrder => ({ records, displays: [] }) as never

/** Remembers each transaction, and refuses those that hold one of the records. */
function anEngine(refused: Record<string, 'unavailable' | 'invalid'> = {}) {
  const transactions: string[][] = []
  const answerTo = ({ records }: AppendOrder): AppendAnswer => {
    const names = records as never as string[]
    transactions.push(names)
    const fault = names.find((name) => refused[name])
    if (fault) return { fault, isUnavailable: refused[fault] === 'unavailable' }
    return { appended: names as never }
  }
  return { transactions, answerTo }
}

test('orders that wait share a transaction, and each has its own answers', () => {
  const { transactions, answerTo } = anEngine()
  expect(appendTogether([order('a'), order(), order('b', 'c')], answerTo)).toEqual([
    { appended: ['a'] },
    { appended: [] },
    { appended: ['b', 'c'] },
  ])
  expect(transactions).toEqual([['a', 'b', 'c']])
})

test('one that cannot be kept stands in nobody else’s way', () => {
  const { transactions, answerTo } = anEngine({ b: 'invalid' })
  expect(appendTogether([order('a'), order('b'), order('c')], answerTo)).toEqual([
    { appended: ['a'] },
    { fault: 'b', isUnavailable: false },
    { appended: ['c'] },
  ])
  expect(transactions).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']])
})

test('one that cannot be kept is not tried twice where it is alone', () => {
  const { transactions, answerTo } = anEngine({ a: 'invalid' })
  expect(appendTogether([order('a')], answerTo)).toEqual([{ fault: 'a', isUnavailable: false }])
  expect(transactions).toEqual([['a']])
})

test('while the engine cannot write, all are told so, and none is tried again', () => {
  const { transactions, answerTo } = anEngine({ b: 'unavailable' })
  const fault = { fault: 'b', isUnavailable: true }
  expect(appendTogether([order('a'), order('b')], answerTo)).toEqual([fault, fault])
  expect(transactions).toEqual([['a', 'b']])
})
