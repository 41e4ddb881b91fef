import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createAsset } from './asset.ts'
import { createImprover } from './improver.ts'

const text = 'a choice is a choice is a choice, '.repeat(400)

test('Brotli is quick first and at its best later, under two strong tags for one content', async () => {
  const improver = createImprover()
  const asset = createAsset('text/javascript', text, improver)
  const quick = await asset.encoded('br')
  await improver.idle()
  const best = await asset.encoded('br')
  for (const { bytes } of [quick, best]) expect(brotliDecompressSync(bytes).toString()).toBe(text)
  expect(best.bytes.length).toBeLessThanOrEqual(quick.bytes.length)
  expect(best.etag).not.toBe(quick.etag)
  expect(asset.etags('br')).toEqual(expect.arrayContaining([best.etag, quick.etag]))
})

test('one tag always stands for the same bytes', async () => {
  const improver = createImprover()
  const asset = createAsset('text/javascript', text, improver)
  const seen = new Map<string, Buffer>()
  for (let i = 0; i < 20; i++) {
    for (const encoding of ['br', 'gzip', 'identity'] as const) {
      const { bytes, etag } = await asset.encoded(encoding)
      expect(bytes.equals(seen.get(etag) ?? bytes)).toBe(true)
      seen.set(etag, bytes)
    }
    if (i === 10) await improver.idle()
  }
  expect(seen.size).toBe(4)
})

test('what is known to be best is sent as it is, and nothing waits', async () => {
  const improver = createImprover()
  const told: Buffer[] = []
  const first = createAsset('text/javascript', text, improver, { onBest: (bytes) => told.push(bytes) })
  await first.encoded('br')
  await improver.idle()
  const [best = Buffer.of()] = told
  const second = createAsset('text/javascript', text, createImprover(), { best })
  expect(await second.encoded('br')).toEqual(await first.encoded('br'))
})

test('gzip and plain bytes say the same', async () => {
  const asset = createAsset('text/javascript', text, createImprover())
  expect(gunzipSync((await asset.encoded('gzip')).bytes).toString()).toBe(text)
  expect((await asset.encoded('identity')).bytes.toString()).toBe(text)
})

test('the improver takes one after the other, goes on after a fault, lets go of what is too much, and stops', async () => {
  const improver = createImprover()
  const done: number[] = []
  let under = 0
  for (let i = 0; i < 300; i++) {
    improver.add(async () => {
      expect(++under).toBe(1)
      await Promise.resolve()
      under--
      done.push(i)
      if (i === 3) throw new Error('no memory')
    })
  }
  await improver.idle()
  expect(done.length).toBe(200)
  improver.stop()
  improver.add(async () => void done.push(999))
  await improver.idle()
  expect(done).not.toContain(999)
})
