/** Server. Render tag: the tag inside the page, with the first layer for whoever will be asked. */
import type { InlineTag } from '@placet/model'
import { attributesOf } from './html.ts'
import type { ServerChoice } from './read-choice.ts'
import { spokenOf } from './spoken.ts'

export interface TagOptions {
  /** What `readChoice` answered for this request. Without it the page may be for anybody, and the tag fetches the first layer where it needs it. */
  choice?: Pick<ServerChoice, 'ask'> | undefined
  /** Nonce of the page's Content-Security-Policy. */
  nonce?: string | undefined
}

/**
 * Renders the tag as one script, to be put last in the body: nothing is fetched before the notice stands there, and the page paints first. A
 * visitor of whom nothing is asked gets the tag alone. It decides nothing: the page looks by itself, whatever this was told. A language that
 * the site does not have is answered as the tag answers it, with the first.
 */
export function renderTag({ tag, withNotice }: InlineTag, language: string, { choice, nonce }: TagOptions = {}): string {
  const spoken = spokenOf(Object.keys(withNotice), language)
  const code = choice?.ask[0] === undefined ? tag : (withNotice[spoken] ?? tag)
  return `<script${attributesOf({ nonce })}>${code}</script>`
}
