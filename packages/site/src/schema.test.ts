import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { siteSchema } from './schema.ts'

const published = JSON.parse(readFileSync(new URL('../placet.schema.json', import.meta.url), 'utf8'))

test('the published schema is this schema; print it with: node packages/site/src/print-schema.ts', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(siteSchema)))
})

test('an editor can explain every field of a configuration', () => {
  for (const [name, field] of Object.entries(siteSchema.properties)) expect(field.description, name).toMatch(/\.$/)
})

test('an editor can complete the ids of known services', () => {
  expect(siteSchema.properties.services.items.examples).toContain('posthog')
})
