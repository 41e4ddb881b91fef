/** Widget. View of the preferences, whether they stand in a dialog or in the page. Presses are told apart by the names of the controls. */
import type { ComponentChild } from 'preact'
import { fill } from '../fill.ts'
import { categoryOf } from './category.ts'
import { changedOf } from './changed.ts'
import { decidedOf } from './decided.ts'
import { leftOf } from './left.ts'
import { RELOADS, type Shown } from './shown.ts'

// Buttons need no type: a shadow root keeps them out of any form.

/** More services than can be taken in at a glance. */
const MANY = 12

/** Narrows the list to the services of a name or vendor. What is switched stays switched, in sight or not. */
function searchOf({ h, data: { texts, categories }, query, look }: Shown): ComponentChild {
  const all = categories.flatMap(({ services }) => services)
  if (all.length <= MANY) return
  const isFound = all.some(({ name, vendor }) => `${name} ${vendor}`.toLowerCase().includes(query))
  const onInput = ({ target }: Event) => look((target as HTMLInputElement).value.toLowerCase())
  return [h('label', null, texts.search, h('input', { type: 'search', onInput })), h('p', { role: 'status' }, !isFound && texts.noMatch)]
}

/** A whole panel: its head where it is a dialog, its body, and its buttons. */
export function viewOf(shown: Shown): ComponentChild[] {
  const { h, isList, data, running } = shown
  const { texts, policyUrl, language } = data
  const reloads = running[0] && RELOADS
  /** Every choice comes from here: there is no argument that could make one louder (LAW-12). */
  const action = (hook: string, label: string | undefined, describedBy?: string) =>
    h('button', { class: 'action', 'data-placet': hook, 'aria-describedby': describedBy }, label)
  return [
    shown.isDialog &&
      h(
        'div',
        { class: 'head' },
        h('h2', { tabIndex: -1 }, texts.title),
        h('button', { class: 'close', 'data-placet': 'close', 'aria-label': texts.close }, '×'),
      ),
    h(
      'div',
      { class: 'body' },
      !isList && [h('p', null, texts.intro), leftOf(shown)],
      !isList && changedOf(shown),
      searchOf(shown),
      data.categories.map((category) => categoryOf(category, shown)),
      !isList && decidedOf(shown),
      policyUrl && h('a', { href: policyUrl, 'data-placet': 'policy-link' }, texts.policyLink),
    ),
    !isList &&
      h(
        'div',
        { class: 'foot' },
        // Said before the press that does it, beside it (A11Y-23).
        reloads &&
          h(
            'p',
            { id: reloads },
            fill(texts.reloads, { services: new Intl.ListFormat(language, { type: 'disjunction' }).format(running) }),
          ),
        action('reject-all', texts.rejectAll, reloads),
        action('accept-all', texts.acceptAll),
        action('save', texts.save, reloads),
      ),
  ]
}
