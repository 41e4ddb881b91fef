/** Widget. View of the first layer. Its text and buttons are the notice's own children, where a visitor's tools find them. */
import type { NoticeTexts } from '@placet/model'
import { element } from '../element.ts'

const button = (hook: string, text: string, slot?: string) => element('button', { type: 'button', 'data-placet': hook, slot }, text)
/** Every choice comes from here: there is no argument that could make one louder (LAW-12). */
const action = (hook: string, text: string) => button(hook, text, 'actions')
const paragraph = (text: string) => element('p', {}, text)

/** What stands in the notice, in reading order. Presses are told apart by the names of the controls. Without a library: this is what every first visit waits for. */
export const viewOf = (texts: NoticeTexts, intro: string, policyUrl: string | null): (Node | string)[] => [
  element('h2', { tabindex: '-1' }, texts.title),
  element('button', { type: 'button', 'data-placet': 'close', 'aria-label': texts.close }, '×'),
  paragraph(intro),
  paragraph(texts.effect),
  paragraph(texts.scope),
  button('partners', texts.partners),
  policyUrl ? element('a', { href: policyUrl, 'data-placet': 'policy-link' }, texts.policy) : '',
  action('reject-all', texts.rejectAll),
  action('accept-all', texts.acceptAll),
  action('customize', texts.customize),
]
