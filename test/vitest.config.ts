/** Tests. Units and contracts; a file that needs a DOM says so in its first line. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // JSX is Preact's everywhere.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'demo/src/**/*.test.ts', 'test/{contracts,house}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
})
