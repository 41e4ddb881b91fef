/** Tests. Engines: the same pages in each browser, one project a browser: `--project firefox` runs that one alone. */
import { defineConfig } from 'vitest/config'
import { engineNames } from './drivers/engines.ts'
import { missingEngines } from './missing-engines.ts'

const root = new URL('../..', import.meta.url).pathname

export default defineConfig({
  root,
  test: {
    // Two files at a time, each with a browser of its own; more would only wait for each other on a small machine.
    maxWorkers: 2,
    reporters: ['default', missingEngines],
    // Firefox's driver trips over a page that is closed while it is on its way: a fault in the driver's own code. Every other error still ends the run.
    onUnhandledError: ({ message, stack }) => !(message.includes("reading '_name'") && stack?.includes('BidiPage._onNavigationCommitted')),
    projects: engineNames.map((name) => ({
      root,
      test: {
        name,
        provide: { engine: name },
        include: ['test/engines/*.test.ts'],
        environment: 'node' as const,
        testTimeout: 120_000,
        hookTimeout: 60_000,
        maxConcurrency: 3,
      },
    })),
  },
})
