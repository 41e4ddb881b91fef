/** Tests. Notice: every layout in real Chromium, on built and minified files. */
import { defineConfig } from '@playwright/test'
import journeys from '../playwright.config.ts'

export default defineConfig({
  ...journeys,
  testDir: '.',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
})
