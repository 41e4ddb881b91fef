/** Widget. Base style: what dialogs, panels and placeholders share. It stands inside shadow roots, where no style of a page comes. */

export const baseStyle = `
.sheet {
  border-radius: var(--placet-radius);
  background: var(--placet-surface);
  color: var(--placet-muted);
  font: 1em/1.5 var(--placet-font);
  overflow-wrap: anywhere;
}
h2, h3, h4, strong { color: var(--placet-ink); flex: 1; margin: 0; font-size: 1em; }
a { color: inherit; }
button { padding: 0; background: none; border: 0; color: inherit; font: inherit; text-decoration: underline; cursor: pointer; }
:focus-visible { outline: 3px solid var(--placet-ink); outline-offset: 2px; }
.action {
  flex: 1 1 9em;
  min-height: 44px;
  padding: .4em;
  border: 2px solid var(--placet-accent);
  border-radius: calc(var(--placet-radius)/2);
  color: var(--placet-accent);
  font-weight: 600;
  text-decoration: none;
}
`
