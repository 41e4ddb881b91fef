import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'
import { withFiles } from './environment-files.ts'
import { aDatabaseFile } from './fixtures/a-collector.ts'

test('SEC-16: a secret may lie in a file, and is never said in a fault', () => {
  const file = join(dirname(aDatabaseFile()), 'url')
  writeFileSync(file, 'postgres://placet:secret@db/placet\n')
  expect(readEnvironment(withFiles({ PLACET_DATABASE_URL_FILE: file })).databaseUrl).toBe('postgres://placet:secret@db/placet')
  expect(() => withFiles({ PLACET_DATABASE_URL_FILE: '/nowhere' })).toThrow(
    'PLACET_DATABASE_URL_FILE names a file that cannot be read: /nowhere.',
  )
  const both = () => withFiles({ PLACET_DATABASE_URL_FILE: file, PLACET_DATABASE_URL: 'file:x' })
  expect(both).toThrow('PLACET_DATABASE_URL and PLACET_DATABASE_URL_FILE are both set')
  expect(both).not.toThrow('secret')
})
