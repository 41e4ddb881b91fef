/** Model. Policy: the operator's privacy policy as a document. Summary, full page and embed render from it alone. */

export interface PolicyFact {
  /** Unique in the document and the same in every language. */
  id: string
  text: string
  /** Set where the fact puts right what an earlier policy said wrongly: why. */
  corrected?: string
  /** What the fact tells of all that a person must be told (GDPR Art. 13 and 14). The check of a site knows the words, and what no fact tells. */
  covers?: readonly string[]
}

export interface PolicySection {
  id: string
  title: string
  /** One line. */
  summary: string
  facts: readonly PolicyFact[]
  /** Full text. Paragraphs are separated by a blank line; a line that starts with `- ` is a list item. No markup. */
  body: string
}

export interface PolicyDocument {
  language: string
  version: string
  /** ISO 8601 date. */
  effectiveFrom: string
  title: string
  sections: readonly PolicySection[]
}

/** A block of a section's full text, ready to draw. */
export type PolicyBlock = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] }

/** Splits a section's body into paragraphs and lists, in order. */
export function readPolicyBody(body: string): PolicyBlock[] {
  const blocks: PolicyBlock[] = []
  for (const part of body.split(/\n{2,}/)) {
    let paragraph: string[] = []
    let items: string[] = []
    const flush = () => {
      if (paragraph.length) blocks.push({ kind: 'paragraph', text: paragraph.join(' ') })
      if (items.length) blocks.push({ kind: 'list', items })
      paragraph = []
      items = []
    }
    for (const line of part.split('\n')) {
      const isItem = line.startsWith('- ')
      if (isItem ? paragraph.length : items.length) flush()
      if (isItem) items.push(line.slice(2).trim())
      else if (line.trim()) paragraph.push(line.trim())
    }
    flush()
  }
  return blocks
}
