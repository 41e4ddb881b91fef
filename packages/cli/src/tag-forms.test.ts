import type { CompiledSite } from '@placet/site'
import { expect, test } from 'vitest'
import { inlineTag } from './tag-forms.ts'

const site = (tag: string) => ({ tag, categories: [], blocking: 'declared', mustBeFirst: false }) as unknown as CompiledSite

test('a page carries the very code that the collector serves', () => {
  const code = String.raw`for(let i=0;i<n;i++)say("a\u003c/script>",i<2,"\\",/<\/script/)`
  expect(inlineTag(site(`${code}\n`)).tag).toBe(code)
})

test.each([
  ['a comparison', 'if(count<script.length)go()'],
  ['a string', String.raw`say("\<script>")`],
  ['text that is taken as it is written', 'say(String.raw`<SCRIPT>`)'],
  ['what begins a comment of HTML', 'if(a<!--b)go()'],
  ['what ends the element', 'say("</script >")'],
])('%s that its element could not hold is refused: no other spelling of it is sure to mean the same', (_, code) => {
  expect(() => inlineTag(site(code))).toThrow(/^The built code holds "<.+", which a page cannot carry/)
})
