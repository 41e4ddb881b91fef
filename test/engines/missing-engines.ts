/** Engines. Missing engines: names each at the end of a run, with the line that installs it. A skipped test alone is easily overlooked. */
import type { Reporter, TestModule } from 'vitest/node'
import { type EngineName, missing } from './drivers/engines.ts'

export const missingEngines: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const names = new Set(modules.map(({ project }) => project.name as EngineName))
    for (const name of names) {
      const sentence = missing(name)
      if (sentence) console.log(`SKIPPED: ${sentence}`)
    }
  },
}
