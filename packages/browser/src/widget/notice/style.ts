/** Widget. Style of the first layer. Everything is firm: this element and its children stand in the page's own DOM. */
import { firm } from '../sheet.ts'
import { themeCss } from '../theme.ts'

/**
 * The element's classes are its layout and position; `top` is also the edge it takes when it would cover what has the focus.
 * Accept and reject are met by one selector, and by no other (LAW-12).
 */
const style = `
:host {
  all: initial;
  position: fixed;
  z-index: 2147483647;
  inset: auto 0 1em;
  margin-inline: 1em auto;
  box-sizing: border-box;
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
  gap: .5em;
  overflow: auto;
  width: 28em;
  max-width: calc(100% - 2em);
  max-height: calc(100% - 2em);
  padding: calc(1.5 * var(--placet-space, 1em));
  border: 1px solid transparent;
  border-radius: var(--placet-radius, 14px);
  background: var(--placet-surface);
  box-shadow: var(--placet-shadow, 0 12px 40px #0004);
  color: var(--placet-ink);
  font-family: var(--placet-font, system-ui);
  line-height: 1.5;
}
:host(.bottom-right) { margin-inline: auto 1em; }
:host(.bar) { margin-inline: auto; width: 72em; }
:host(.top) { inset: 1em 0 auto; }
:host([hidden]) { display: none; }
::slotted(*) {
  all: unset;
  box-sizing: border-box;
  grid-column: 1/-1;
  font-size: .9375em;
  overflow-wrap: anywhere;
}
::slotted(*)::before, ::slotted(*)::after { content: none; }
::slotted(h2) { grid-row: 1; margin-inline-end: 2em; font-size: 1.125em; font-weight: 600; }
::slotted([data-placet]) { justify-self: start; padding: .3em 0; text-decoration: underline; cursor: pointer; border-radius: 4px; }
::slotted([data-placet=close]) { grid-area: 1/-2; justify-self: end; width: 44px; margin: -.5em; padding: 0; font-size: 1.5em; line-height: 44px; text-align: center; text-decoration: none; }
::slotted([data-placet$=all]) {
  grid-column: auto;
  justify-self: stretch;
  min-height: 44px;
  padding: .5em;
  border: 2px solid transparent;
  border-radius: calc(var(--placet-radius, 14px)/2);
  background: var(--placet-accent);
  color: var(--placet-on-accent);
  font-weight: 600;
  text-align: center;
  text-decoration: none;
}
::slotted([data-placet=customize]) { justify-self: center; min-height: 44px; }
::slotted([data-placet]:hover) { opacity: .8; }
::slotted(:focus-visible) { outline: 3px solid var(--placet-ink); outline-offset: 2px; }
@media (prefers-reduced-motion: no-preference) {
  :host { transition: opacity .25s; }
  @starting-style { :host { opacity: 0; } }
}
`

/** The whole style in one site's theme. */
export const styleOf = (theme: Record<string, string>): string => themeCss(theme) + firm(style)
