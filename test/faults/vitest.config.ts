/** Tests. Faults: processes are killed, disks fill up. Slower than units, and run one at a time. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/faults/**/*.test.ts'],
    globalSetup: ['test/fixtures/postgres/global-setup.ts'],
    environment: 'node',
    testTimeout: 120_000,
    fileParallelism: false,
  },
})
