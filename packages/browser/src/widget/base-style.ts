/** Widget. Base style: what dialogs, panels and placeholders share. It stands inside shadow roots, where no style of a page comes. */
export const baseStyle = `
@media (prefers-contrast: more) { :host { --placet-muted: var(--placet-ink) !important } }
* { box-sizing: border-box; margin: 0; padding: 0; font: inherit; color: inherit; }
.sheet {
  background: var(--placet-surface);
  color: var(--placet-muted);
  font: 1em/1.5 var(--placet-font, system-ui);
  overflow-wrap: anywhere;
}
h2, h3, h4, th, caption { font-weight: 600; color: var(--placet-ink); }
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
.action:last-child { background: var(--placet-accent); color: var(--placet-on-accent); }
button:hover { opacity: .8; }
`
