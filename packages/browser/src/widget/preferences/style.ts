/** Widget. Style of the preferences. */

export const panelStyle = `
section, .mark, .mark + a { display: block; margin-block: 1em; }
section { padding: .6em min(1em, 3vw); border: 1px solid #8886; border-radius: calc(var(--placet-radius)/2); }
.row { display: flex; align-items: center; gap: .8em; min-height: 44px; }
.row > :first-child { padding-block: .5em; }
.row ~ p { margin: 0 0 .5em; }
li strong { display: block; }
[role=switch] { position: relative; width: 48px; height: 44px; }
[role=switch]::before, [role=switch]::after { content: ""; position: absolute; inset: 8px 0; border: 2px solid var(--placet-muted); border-radius: 99px; }
[role=switch]::after { inset: 14px auto auto; inset-inline-start: 6px; border-width: 8px; }
[aria-checked=true]::before { background: var(--placet-accent); border-color: var(--placet-accent); }
[aria-checked=true]::after { inset-inline-start: 26px; border-color: var(--placet-on-accent); }
input {
  display: block;
  box-sizing: border-box;
  width: 100%;
  min-height: 44px;
  padding-inline: .8em;
  border: 1px solid var(--placet-line);
  border-radius: calc(var(--placet-radius)/2);
  background: none;
  color: var(--placet-ink);
  font: inherit;
}
summary { padding-block: .5em; cursor: pointer; text-decoration: underline; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding-block: .6em; border-top: 1px solid #8886; }
.mark { border-inline-start: 4px solid var(--placet-accent); padding-inline-start: .8em; }
table { width: 100%; margin-block: .8em 1.2em; border-collapse: collapse; font-size: .875em; }
th, td, caption { padding: .4em 0; text-align: start; vertical-align: top; }
th, caption { font-weight: 600; }
th { width: 7em; padding-inline-end: 1em; overflow-wrap: normal; }
tr { border-top: 1px solid #8886; }
@media (max-width: 22em) { th, td { display: block; width: auto; } td { padding-top: 0; } }
.foot p { flex: 100%; }
.foot .action:last-child { background: var(--placet-accent); color: var(--placet-on-accent); }
@media (forced-colors: active) { [aria-checked=true]::before { background: Highlight; forced-color-adjust: none; } }
`
