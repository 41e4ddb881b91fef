/** Bootstrap. Prints the path of a Chromium that starts; finds one, or installs one, or says in one line how to get one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))
const works = (file) => file && existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
const quietly = (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0

async function playwrights() {
  try {
    const { chromium } = await import('playwright')
    return chromium.executablePath()
  } catch {
    return ''
  }
}

const known = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'].flatMap(onPath)
const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)

async function find() {
  for (const file of [process.env.CHROMIUM_PATH, ...known, ...apps, await playwrights()]) if (works(file)) return file
}

let found = await find()
if (!found && process.getuid?.() === 0 && onPath('apt-get').some((file) => existsSync(file))) {
  console.error('No Chromium here; installing the one of this Debian …')
  if (quietly('apt-get', ['update', '-qq'])) quietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  found = await find()
}
if (!found) {
  console.error('No Chromium here; asking Playwright for one …')
  quietly('playwright', ['install', 'chromium'])
  found = await find()
}
if (!found) {
  console.error('The journeys need a Chromium: install "chromium" or Google Chrome, or set CHROMIUM_PATH to one, and run this again.')
  process.exit(1)
}
console.log(found)
