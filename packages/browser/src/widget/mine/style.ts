/** Widget. Style of "my data". */

export const mineStyle = `
section, form { margin-block: 1em; padding: .6em min(1em, 3vw); border: 1px solid #8886; border-radius: calc(var(--placet-radius, 14px)/2); }
section p, section ul { margin: .2em 0; }
ul { padding-inline-start: 1.2em; }
.body > h3 { margin-top: 1.2em; font-size: 1.1em; }
.mark { border-inline-start: 4px solid var(--placet-accent); padding-inline-start: .8em; }
code { color: var(--placet-ink); user-select: all; }
.row { display: flex; flex-wrap: wrap; gap: .6em; margin-block: .6em; }
label { display: block; margin-block: .6em; }
input, select, textarea { display: block; box-sizing: border-box; width: 100%; min-height: 44px; padding: .4em .6em; border: 1px solid var(--placet-muted); border-radius: 8px; background: var(--placet-surface); color: var(--placet-ink); font: inherit; }
small { display: block; }
[role=status]:empty { display: none; }
`
