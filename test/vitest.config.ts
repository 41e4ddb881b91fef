/** Tests. Units and contracts; a file that needs a DOM says so in its first line. Only contracts start a PostgreSQL. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // JSX is Preact's everywhere.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
    // Left to itself the runner leaves one core idle, which is half of a small machine.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['packages/*/src/**/*.test.{ts,tsx}', 'demo/src/**/*.test.ts', 'test/house/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'contract', include: ['test/contracts/**/*.test.ts'], globalSetup: ['test/fixtures/postgres/global-setup.ts'] },
      },
    ],
  },
})
