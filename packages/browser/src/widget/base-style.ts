/** Widget. Base style: what dialogs, panels and placeholders share. It stands inside shadow roots, where no style of a page comes. */
import { firm } from './sheet.ts'

/** For hosts that only carry a shadow root. */
export const outerStyle = firm(':host{all:initial;display:contents;}')

export const baseStyle = `
:host {
  --muted: var(--placet-muted, color-mix(in srgb, var(--placet-ink) 80%, var(--placet-surface)));
  --line: color-mix(in srgb, var(--placet-ink) 16%, var(--placet-surface));
}
@media (prefers-contrast: more) { :host { --muted: var(--placet-ink); --line: var(--placet-ink); } }
* { box-sizing: border-box; margin: 0; padding: 0; font: inherit; color: inherit; }
.sheet {
  background: var(--placet-surface);
  color: var(--muted);
  font: 1em/1.5 var(--placet-font, system-ui);
  overflow-wrap: anywhere;
}
h2, h3, h4, th, dt { font-weight: 600; color: var(--placet-ink); }
button { background: none; border: 0; cursor: pointer; }
.link { text-decoration: underline; min-height: 2em; }
:focus-visible { outline: 3px solid var(--placet-ink); outline-offset: 2px; }
.action {
  flex: 1 1 9em;
  min-height: 44px;
  padding: .4em .8em;
  border: 2px solid var(--placet-accent);
  border-radius: calc(var(--placet-radius, 14px)/2);
  color: var(--placet-accent);
  font-weight: 600;
}
.strong { background: var(--placet-accent); color: var(--placet-on-accent); }
button:hover { opacity: .8; }
`
