/** The panel never stands on the notice. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, dockOf } from './dock.ts'

const desktop = { width: 1280, height: 800 }
const phone = { width: 390, height: 800 }

test('on a wide screen it stands at the side where the notice is not', () => {
  expect(dockOf(desktop)).toEqual({ side: 'right', top: 0, bottom: 0 })
  expect(dockOf(desktop, { left: 16, right: 480, top: 400, bottom: 784 }).side).toBe('right')
  expect(dockOf(desktop, { left: 800, right: 1264, top: 400, bottom: 784 }).side).toBe('left')
})

test('beside a bar that takes the whole width it stands above or below it', () => {
  expect(dockOf(desktop, { left: 16, right: 1264, top: 600, bottom: 784 })).toEqual({ side: 'right', top: 0, bottom: 200 })
  expect(dockOf(desktop, { left: 16, right: 1264, top: 16, bottom: 200 })).toEqual({ side: 'right', top: 200, bottom: 0 })
})

test('on a phone it stands at the edge where the notice is not, and its head stays in sight', () => {
  expect(dockOf(phone)).toMatchObject({ side: 'top', top: 0 })
  expect(dockOf(phone, { left: 16, right: 374, top: 500, bottom: 784 })).toEqual({ side: 'top', top: 0, bottom: 300 })
  expect(dockOf(phone, { left: 16, right: 374, top: 16, bottom: 300 })).toEqual({ side: 'bottom', top: 300, bottom: 0 })
  expect(dockOf(phone, { left: 0, right: 390, top: 20, bottom: 800 })).toEqual({ side: 'top', top: 0, bottom: 744 })
})

test('whatever the notice, no panel larger than its head lies on it', () => {
  const span = (most: number) =>
    fc
      .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  const screens = fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 400, max: 1200 }) })
  fc.assert(
    fc.property(
      screens.chain((screen) => fc.record({ screen: fc.constant(screen), x: span(screen.width), y: span(screen.height) })),
      ({ screen, x, y }) => {
        const notice: Box = { left: x[0], right: x[1], top: y[0], bottom: y[1] }
        const { side, top, bottom } = dockOf(screen, notice)
        const left = side === 'right' ? screen.width - 448 : 0
        const right = side === 'left' ? 448 : screen.width
        const height = screen.height - top - bottom
        const isApart = right <= notice.left || left >= notice.right || screen.height - bottom <= notice.top || top >= notice.bottom
        expect(isApart || height <= 56).toBe(true)
      },
    ),
  )
})
