/** Widget. Style of the first layer, whatever its layout. Everything is firm: this element and its children stand in the page's own DOM. */
import { firm } from '../sheet.ts'

/**
 * Texts stand in one slot and scroll where there is little room; the choices stand in another and stay in sight. Accept and reject are met
 * by the same selectors, in cells of one size (LAW-12). It appears by a transition, which alone may overrule what is firm: what is not seen in its
 * first frame is never the largest paint of a page. A short one: it can be read sooner, and each frame of it is work on a slow phone.
 */
const style = `
:host {
  all: initial;
  position: fixed;
  z-index: 2147483647;
  inset: auto 0 0;
  margin: var(--placet-space);
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  gap: 1em;
  overflow: auto;
  max-height: calc(100% - 5em);
  padding: min(1.3em, 5vw);
  border: 1px solid #8884;
  border-radius: var(--placet-radius);
  background: var(--placet-surface);
  box-shadow: var(--placet-shadow);
  color: var(--placet-ink);
  font: .95em/1.5 var(--placet-font);
}
:host([hidden]) { display: none; }
@media (prefers-contrast: more) { :host { border: 2px solid; } }
@media (prefers-reduced-motion: no-preference) {
  :host { transition: opacity .1s; }
  @starting-style { :host { opacity: 0; } }
}
slot { gap: .5em 1.2em; display: flex; flex-wrap: wrap; flex: auto; overflow: auto; min-height: 7em; margin: -12px; padding: 12px; }
slot[name] { display: grid; flex: none; grid-template-columns: 1fr 1fr; gap: .6em; overflow: visible; min-height: 0; }
@media (max-height: 22em) { slot { overflow: visible; min-height: auto; } }
::slotted(*) { all: unset; box-sizing: border-box; overflow-wrap: anywhere; flex: 1 1 100%; }
:host::before, :host::after, ::slotted(*)::before, ::slotted(*)::after { content: none; }
::slotted(h2) { flex: 1 1 70%; font-size: 1.2em; font-weight: 600; }
::slotted(p) { color: var(--placet-muted); }
::slotted([data-placet]) { flex: initial; cursor: pointer; min-height: 24px; line-height: 1.6; text-decoration: underline; }
::slotted([data-placet=close]) { width: 44px; line-height: 44px; font-size: 1.5em; text-align: center; margin: -11px; text-decoration: none; }
::slotted([slot]) { min-height: 44px; padding: .5em; text-align: center; }
::slotted([data-placet=customize]) { grid-column: 1/-1; margin-bottom: -.7em; }
::slotted([data-placet$=all]) {
  border: 2px solid transparent;
  border-radius: calc(var(--placet-radius)/2);
  background: var(--placet-accent);
  color: var(--placet-on-accent);
  font-weight: 600;
  text-decoration: none;
}
::slotted([data-placet$=all]:hover) { text-decoration: underline; }
::slotted(:focus-visible:not(h2)) { outline: 3px solid var(--placet-ink); outline-offset: 2px; }
`

/** The whole style in one site's layout and theme. */
export const styleOf = (layout: string, theme: string): string => firm(theme + style + layout)
