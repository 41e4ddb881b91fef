/** Doctor. Prose: a sentence with its slots filled, and the words between backticks as code. */
import { type ComponentChild, h } from 'preact'
import { fill } from '../widget/fill.ts'

/** What a sentence is drawn as. Values are only ever text. */
export const prose = (text: string, values: Readonly<Record<string, string>> = {}): ComponentChild[] =>
  text.split('`').map((piece, i) => (i % 2 ? h('code', null, fill(piece, values)) : fill(piece, values)))
