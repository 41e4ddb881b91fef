import { expect, test } from 'vitest'
import { html, scriptData } from './html.ts'

test('text never becomes markup', () => {
  const name = '<b title="x">O\'Neil & co</b>'
  expect(html`<p title="${name}">${name}</p>`.markup).toBe(
    '<p title="&lt;b title=&quot;x&quot;&gt;O&#39;Neil &amp; co&lt;/b&gt;">&lt;b title=&quot;x&quot;&gt;O&#39;Neil &amp; co&lt;/b&gt;</p>',
  )
})

test('markup is kept, lists are joined, nothing is left of what is absent', () => {
  const items = ['a', 'b'].map((item) => html`<li>${item}</li>`)
  expect(html`<ul>${items}${false}${undefined}${null}${0}</ul>`.markup).toBe('<ul><li>a</li><li>b</li>0</ul>')
})

test('data in a script cannot end the script', () => {
  expect(scriptData({ text: '</script>' }).markup).toBe('{"text":"\\u003c/script>"}')
})
