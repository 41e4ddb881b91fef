/** SDKs. As the journeys, over pages with real SDKs that are bundled first. */
import { defineConfig } from '@playwright/test'
import base from '../playwright.config.ts'

export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../test-results/sdks',
  globalSetup: './build.ts',
  // Whatever is waited for must come, late or not: the sweep alone looks again after six seconds, and a page with an SDK has much to do.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  use: { ...base.use, locale: 'en-GB' },
})
