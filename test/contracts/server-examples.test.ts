/** Contracts. The examples of `packages/browser/server.md`, word for word but for their addresses, as programs of their own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Choice, printChoice } from '@placet/model'
import { afterAll, describe, expect, test } from 'vitest'
import { freePort } from '../journeys/support/stack.ts'

const inPackage = (file: string) => new URL(`../../packages/browser/${file}`, import.meta.url)
const manual = readFileSync(inPackage('server.md'), 'utf8')

const words = ['title', 'intro', 'effect', 'scope', 'partners', 'policy', 'acceptAll', 'rejectAll', 'customize', 'close', 'label']
const site = {
  site: 'sertius',
  categories: { analytics: 'a1', marketing: 'm1' },
  services: { counter: 'analytics', pixel: 'marketing' },
  hosts: { counter: ['counter.example'], pixel: ['px.example'] },
  collector: 'https://consent.sertius.example',
  notice: {
    fr: {
      ...{ noticeHash: 'h', language: 'fr', direction: 'ltr', policyUrl: null, position: 'bottom', style: '', theme: '' },
      texts: Object.fromEntries(words.map((word) => [word, word === 'title' ? 'Vos cookies' : word])),
    },
  },
}

const cookieOf = (choice: Choice, n = 1) => {
  const items = { analytics: { choice, terms: 'a1' }, marketing: { choice, terms: 'm1' } }
  const [decidedAtMs, validUntilMs] = [Date.now() - 1000, Date.now() + 864e5]
  const rest = { action: 'save', layer: 'notice', decidedAtMs, validUntilMs, consentId: 'id', noticeHash: '' } as const
  return printChoice({ site: 'sertius', n, ...rest, items })
}

const folder = mkdtempSync(join(tmpdir(), 'placet-server-'))
const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill()
  rmSync(folder, { recursive: true, force: true })
})
symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), join(folder, 'node_modules'))
writeFileSync(join(folder, 'sertius.server.json'), JSON.stringify(site))

/** Runs an example, with the package as it is shipped, and answers its address. */
async function run(name: string): Promise<string> {
  const code = new RegExp(`\`\`\`js ${name}\n([\\s\\S]*?)\`\`\``).exec(manual)?.[1] ?? ''
  expect(code).toContain("'placet/server'")
  expect(code).toContain('3000')
  const port = await freePort()
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, code.replace("'placet/server'", `'${inPackage('dist/server.js')}'`).replace('3000', `${port}`))
  const child = spawn(process.execPath, [file], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  running.push(child)
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk
  })
  const address = `http://localhost:${port}/`
  while (!(await fetch(address).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`${name} ended before it was ready:\n${said}`)
    await wait(50)
  }
  return address
}

describe.each(['node', 'express', 'fastify'])('%s', (name) => {
  test('lists the hosts of services once they are granted, and is kept by no shared cache', async () => {
    const address = await run(name)
    const ask = (cookie?: string) => fetch(address, cookie === undefined ? {} : { headers: { cookie } })
    const policyOf = async (cookie?: string) => (await ask(cookie)).headers.get('content-security-policy') ?? ''

    const answer = await ask()
    expect(answer.headers.get('vary')).toMatch(/\bcookie\b/i)
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    const html = await answer.text()
    expect(html).toContain('/s/sertius.js')
    // The notice carries the nonce of its policy, and is not there for whoever has answered.
    const [, nonce] = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? []
    expect(html).toContain(`<style nonce="${nonce}">`)
    expect(html).toContain('>Vos cookies</h2>')
    expect(await (await ask(`placet=${cookieOf('denied')}`)).text()).not.toContain('data-placet="notice"')
    expect(await policyOf()).toMatch(/script-src 'self'[^;]* https:\/\/consent\.sertius\.example(;|$| )/)
    for (const cookie of [
      undefined,
      `placet=${cookieOf('denied')}`,
      `placet=${cookieOf('granted')}; __Host-placet=${cookieOf('denied', 2)}`,
      'placet=1~',
    ]) {
      expect(await policyOf(cookie)).not.toMatch(/px\.example|counter\.example/)
    }
    expect(await policyOf(`a=1; placet=${cookieOf('granted')}`)).toMatch(/script-src [^;]*counter\.example px\.example/)
    if (name === 'express') {
      const [one, other] = [await policyOf(), await policyOf()].map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1])
      expect(one).not.toBe(other)
    }
  })
})
