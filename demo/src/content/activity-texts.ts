/** Demo. Activity texts: what the panel "what this page just did" says. Travels to the page as JSON. */

export interface Counted {
  /** `{n}` is filled in. */
  one: string
  other: string
}

export interface ActivityTexts {
  title: string
  /** Headlines while nothing is listed. */
  untouched: { undecided: string; refused: string; granted: string }
  /** Headlines once something is listed. */
  moved: { undecided: Counted; granted: Counted; earlier: Counted }
  services: string
  necessary: string
  kinds: Record<'cookie' | 'local' | 'session' | 'request', string>
  gone: string
  earlier: string
  /** `{n}` is filled in. */
  times: string
  withoutScripts: string
  note: string
}
