/** Widget. View of the first layer. Its text and buttons are the notice's own children, where a visitor's tools find them. */
import type { NoticeTexts } from '@placet/model'

/** An element of the notice: its name, its attributes (those without a value are left out), and its text. */
export type Piece = [tag: 'h2' | 'p' | 'a' | 'button', attributes: Readonly<Record<string, string | undefined>>, text: string]

const button = (hook: string, text: string, slot?: string): Piece => ['button', { type: 'button', 'data-placet': hook, slot }, text]
/** Every choice comes from here: there is no argument that could make one louder (LAW-12). */
const action = (hook: string, text: string) => button(hook, text, 'actions')
const paragraph = (text: string): Piece => ['p', {}, text]

/**
 * What stands in the notice, in reading order; a page makes elements of it, a server HTML. Presses are told apart by the names of the
 * controls. Without a library: this is what every first visit waits for.
 */
export const viewOf = (texts: NoticeTexts, intro: string, policyUrl: string | null): Piece[] => [
  ['h2', { tabindex: '-1' }, texts.title],
  ['button', { type: 'button', 'data-placet': 'close', 'aria-label': texts.close }, '×'],
  paragraph(intro),
  paragraph(texts.effect),
  paragraph(texts.scope),
  button('partners', texts.partners),
  ...(policyUrl ? [['a', { href: policyUrl, 'data-placet': 'policy-link' }, texts.policy] satisfies Piece] : []),
  action('reject-all', texts.rejectAll),
  action('accept-all', texts.acceptAll),
  action('customize', texts.customize),
]
