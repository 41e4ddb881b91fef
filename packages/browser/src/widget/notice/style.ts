/** Widget. Style of the first layer. Everything is firm: this element and its children stand in the page's own DOM. */
import { firm } from '../sheet.ts'
import { themeCss } from '../theme.ts'

/**
 * The element's classes are its layout and position; `top` is also the edge it takes when it would cover what has the focus.
 * Accept and reject are met by the same selectors (LAW-12).
 */
const style = `
:host {
  all: initial;
  position: fixed;
  z-index: 2147483647;
  inset: auto 0 var(--placet-space, 1em);
  margin-inline: var(--placet-space, 1em) auto;
  box-sizing: border-box;
  display: flex;
  flex-wrap: wrap;
  gap: .6em;
  overflow: auto;
  width: 29em;
  max-width: calc(100% - 2*var(--placet-space, 1em));
  max-height: calc(100% - 5em);
  padding: 1.5em;
  border: 1px solid #8884;
  border-radius: var(--placet-radius, 14px);
  background: var(--placet-surface);
  box-shadow: var(--placet-shadow, 0 12px 40px #0004);
  color: var(--placet-ink);
  font-family: var(--placet-font, system-ui);
  font-size: .95em;
  line-height: 1.5;
}
:host(.bottom-right) { margin-inline: auto var(--placet-space, 1em); }
:host(.bar) { margin-inline: auto; width: 72em; }
:host(.top) { inset: var(--placet-space, 1em) 0 auto; }
:host([hidden]) { display: none; }
::slotted(*) { all: unset; box-sizing: border-box; flex: 1 1 100%; overflow-wrap: anywhere; }
:host::before, :host::after, ::slotted(*)::before, ::slotted(*)::after { content: none; }
::slotted(h2) { flex: 1 1 70%; font-size: 1.2em; font-weight: 600; }
::slotted(p) { color: var(--placet-muted); }
::slotted([data-placet]) { min-height: 1.8em; text-decoration: underline; cursor: pointer; }
::slotted([data-placet=close]) { flex: none; margin: -.5em; width: 44px; font-size: 1.5em; line-height: 44px; text-align: center; text-decoration: none; }
::slotted([data-placet$=all]) {
  flex: 1 1 7em;
  max-width: 22em;
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
::slotted([data-placet=customize]) { line-height: 44px; margin-bottom: -1em; text-align: center; }
:host(.bar) ::slotted([data-placet=customize]) { flex: none; margin: 0; }
::slotted([data-placet]:hover) { opacity: .8; }
::slotted(:focus-visible) { outline: 3px solid var(--placet-ink); outline-offset: 2px; }
`

/** The whole style in one site's theme. */
export const styleOf = (theme: Record<string, string>): string => themeCss(theme) + firm(style)
