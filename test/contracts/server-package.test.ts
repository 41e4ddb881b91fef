/** Contracts. `placet/server` as it is shipped: one file that needs nothing of any runtime, with its types. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'
import ts from 'typescript'
import { expect, test } from 'vitest'

const folder = new URL('../../packages/browser/', import.meta.url)
const { publishConfig } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
  publishConfig: { exports: Record<string, { types: string; default: string }> }
}
const shipped = (name: string) => fileURLToPath(new URL(name, folder))
const { './server': server, '.': page } = publishConfig.exports as { './server': { types: string; default: string }; '.': typeof server }

test('what the package promises to ship is built', () => {
  expect([server, page].flatMap(({ types, default: code }) => [types, code]).filter((file) => !existsSync(shipped(file)))).toEqual([])
})

test('it runs where there is nothing but the language', () => {
  const code = readFileSync(shipped(server.default), 'utf8')
  expect(code).not.toMatch(/^import |\bimport\(|\brequire\(/m)
  // An empty world: no process, no URL, no document, no crypto.
  const run = vm.runInNewContext(`(() => {${code.replace(/export \{([^}]*)\};?/, 'return {$1}')}})()`) as typeof import('placet/server')
  const site = { site: 's', categories: { a: '1' }, services: { x: 'a' }, hosts: { x: ['x.example'] }, collector: 'https://c.example' }
  const choice = run.readChoice('a=1; placet=?', site)
  expect([choice.status, choice.allows('x'), choice.allows('necessary')]).toEqual(['none', false, true])
  expect(run.contentSecurityPolicy(choice, site)).not.toContain('x.example')
  expect(run.contentSecurityPolicy({ choices: { a: 'granted' }, services: {} }, site)).toContain('x.example')
})

test('its types are whole: a program that imports them, and the file that `placet build` writes, compiles', () => {
  const program = `
    import { contentSecurityPolicy, readChoice, type ServerSite } from 'placet/server'
    import { createPlacet, type Decision } from 'placet'
    const built = { site: 's', categories: { a: '1' }, services: { x: 'a' }, hosts: { x: ['x.example'] }, collector: 'https://c.example' }
    const site: ServerSite = built
    const choice = readChoice('', site)
    const decision: Decision = choice
    const policy: string = contentSecurityPolicy(choice, site, { nonce: 'a', directives: { scriptSrc: ["'self'"] } })
    // @ts-expect-error: no such option
    contentSecurityPolicy(choice, site, { nonse: 'a' })
    export const all = [decision, policy, createPlacet({ tag: '' }).then((api) => api.decision.status === 'made')]`
  const name = shipped('a-program.ts')
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    paths: { 'placet/server': [shipped(server.types)], placet: [shipped(page.types)] },
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, program, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest)
  const checked = ts.createProgram([name], options, host)
  const said = ts.getPreEmitDiagnostics(checked).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  expect(said).toEqual([])
  // Not the sources, which are ours to change: what is shipped.
  expect(
    checked.getSourceFiles().filter(({ fileName }) => /\/(model|browser)\/src\/[^.]*\.ts$/.test(fileName) && !fileName.includes('/dist/')),
  ).toEqual([])
})
