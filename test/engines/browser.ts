/** Engines. Browser: the engine and the collector that the tests of one file share, started before them and ended after them. */
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type ServedCollector, serveCollector } from './collector.ts'
import type { Engine, Wishes } from './drivers/engine.ts'
import { type EngineName, missing, startEngine } from './drivers/engines.ts'
import type { Blocking } from './shop.ts'
import { type Visitor, welcome } from './visitor.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    engine: EngineName
  }
}

/** The engine this run is about. */
export const name = inject('engine')

/** Tests that need this engine: skipped, and named at the end of the run, where it is missing. */
export const inEngine = describe.skipIf(missing(name))

/** Call once in a file. Returns what brings a visitor, gone again when the work is done. */
export function shareBrowser(blockings: Exclude<Blocking, 'plain'>[]) {
  let engine: Engine
  let collector: ServedCollector
  beforeAll(async () => {
    if (missing(name)) return
    collector = await serveCollector(blockings)
    engine = await startEngine(name)
  })
  afterAll(async () => {
    await engine?.stop()
    await collector?.stop()
  })
  return async (wishes: Omit<Wishes, 'proxy'>, work: (visitor: Visitor) => Promise<void>) => {
    const visitor = await welcome(engine, collector, wishes)
    try {
      await work(visitor)
    } finally {
      await visitor.leave()
    }
  }
}
