/** Widget. Style of the preferences. */

export const panelStyle = `
.body > * { margin-block: 1em; display: block; }
section { border: 1px solid #8886; border-radius: calc(var(--placet-radius, 14px)/2); padding: .6em 1em; }
.row { display: flex; align-items: center; gap: .8em; }
h3, h4 { flex: 1; }
[role=switch] { flex: none; position: relative; width: 48px; height: 44px; }
[role=switch]::before, [role=switch]::after { content: ""; position: absolute; inset: 8px 0; border: 2px solid var(--placet-muted); border-radius: 99px; }
[role=switch]::after { inset: 14px auto auto; inset-inline-start: 6px; border-width: 8px; }
[aria-checked=true]::before { background: var(--placet-accent); border-color: var(--placet-accent); }
[aria-checked=true]::after { inset-inline-start: 26px; border-color: var(--placet-on-accent); }
summary { padding-block: .5em; cursor: pointer; text-decoration: underline; }
ul { list-style: none; }
li { padding-block: .6em; border-top: 1px solid #8886; }
.mark { border-inline-start: 4px solid var(--placet-accent); padding-inline-start: .8em; }
table { width: 100%; margin-block: .5em; border: 1px solid #8886; font-size: .875em; }
th, td, caption { padding: .2em .6em; text-align: start; vertical-align: top; }
th { width: 8em; }

`
