/** Tests. Faults: real processes, real disks, real kills. Slower than units, and never in parallel. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['test/faults/**/*.test.ts'], environment: 'node', testTimeout: 300_000, hookTimeout: 60_000, fileParallelism: false },
})
