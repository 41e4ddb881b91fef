import { expect, test } from 'vitest'
import { html } from '../html.ts'
import { linked } from './linked.ts'

test('web and mail addresses can be followed; the full stop after them is not part of them', () => {
  expect(html`${linked('Voir https://www.exemple.be/fr. Ou dpo@sertius.example, <merci>.')}`.markup).toBe(
    'Voir <a href="https://www.exemple.be/fr">https://www.exemple.be/fr</a>. Ou <a href="mailto:dpo@sertius.example">dpo@sertius.example</a>, &lt;merci&gt;.',
  )
})
