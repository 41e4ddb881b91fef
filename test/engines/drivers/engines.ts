/** Engines. Which there are on this machine, how to start each, and how to get one that is missing. */
import { existsSync } from 'node:fs'
import { startChromium } from './chromium.ts'
import type { Engine } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { startWebkit } from './webkit.ts'

export const engineNames = ['chromium', 'firefox', 'webkit'] as const
export type EngineName = (typeof engineNames)[number]

interface Known {
  /** Files that must be there; the variable names another place. */
  files: string[]
  install: string
  start(files: string[]): Promise<Engine>
}

const library = (name: string) =>
  ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/${name}`).find(existsSync) ??
  `webkit2gtk-4.1/${name}`

const known: Record<EngineName, Known> = {
  chromium: {
    files: [process.env.CHROMIUM_PATH || '/usr/bin/chromium'],
    install: 'apt-get install chromium (or set CHROMIUM_PATH)',
    start: ([browser = '']) => startChromium(browser),
  },
  firefox: {
    files: [process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'],
    install: 'apt-get install firefox-esr (or set FIREFOX_PATH)',
    start: ([browser = '']) => startFirefox(browser),
  },
  webkit: {
    files: [
      process.env.WEBKIT_DRIVER_PATH ?? '/usr/bin/WebKitWebDriver',
      process.env.WEBKIT_PATH ?? library('MiniBrowser'),
      '/usr/bin/Xvfb',
    ],
    install: 'apt-get install webkit2gtk-driver xvfb (or set WEBKIT_DRIVER_PATH and WEBKIT_PATH)',
    start: ([driver = '', browser = '']) => startWebkit(driver, browser),
  },
}

/** What is missing, with the line that installs it; nothing where the engine can be started. */
export function missing(name: EngineName): string | undefined {
  const { files, install } = known[name]
  const absent = files.filter((file) => !existsSync(file))
  return absent.length ? `${name} is not here (no ${absent.join(', no ')}): ${install}` : undefined
}

export const startEngine = (name: EngineName): Promise<Engine> => known[name].start(known[name].files)
