/** Tests. Journeys: real Chromium, built and minified files, everything on this machine. */
import { defineConfig } from '@playwright/test'

/** Without a sandbox only where there can be none, and silent towards the network. */
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: './journeys',
  outputDir: '../test-results/journeys',
  timeout: 90_000,
  // A busy machine is slow, not wrong: what is waited for is a condition.
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  use: {
    locale: 'fr-BE',
    // Recording every step costs time in every journey: one that failed is run again with PLACET_TRACE=1.
    trace: process.env.PLACET_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
