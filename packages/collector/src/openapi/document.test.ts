import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { publicRoutes } from '../listeners/public-listener.ts'
import type { PublicContext } from '../routes/public-context.ts'
import { openApiDocument } from './document.ts'

test('the document names every public route with its methods, and no other', async () => {
  const app = Fastify({ exposeHeadRoutes: false })
  const registered = new Set<string>()
  app.addHook('onRoute', ({ method, url }) => void registered.add(`${method} ${url.replace(/:(\w+)/g, '{$1}')}`))
  for (const route of publicRoutes) route(app, {} as PublicContext)
  const documented = Object.entries(openApiDocument.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(documented.sort()).toEqual([...registered].sort())
})

test('it is served as JSON, and every reference in it leads somewhere', async () => {
  const collector = await aCollector()
  const answer = await collector.public.inject('/openapi.json')
  expect(answer.headers['content-type']).toContain('application/json')
  const document = answer.json()
  expect(document.openapi).toBe('3.1.0')
  const names = [...answer.payload.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name as string)
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) expect(document.components.schemas).toHaveProperty(name)
})
