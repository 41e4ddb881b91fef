/** SDKs. As the journeys, over pages with real SDKs that are bundled first. */
import { defineConfig } from '@playwright/test'
import base from '../playwright.config.ts'

export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './build.ts',
  use: { ...base.use, locale: 'en-GB' },
})
