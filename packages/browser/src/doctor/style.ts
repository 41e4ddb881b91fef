/** Doctor. Style of the panel. It stands inside a shadow root, where no style of a page comes. */

export const style = `
.sheet {
  position: fixed;
  z-index: 2147483645;
  display: flex;
  flex-direction: column;
  box-sizing: border-box;
  inset-inline: 0;
  max-width: 100%;
  border: 0 solid #8888;
  border-radius: 0;
  box-shadow: 0 0 24px #0005;
  color: var(--placet-ink);
  font-size: 14px;
  text-align: start;
}
.sheet[data-side=right] { left: auto; width: 448px; border-left-width: 1px; }
.sheet[data-side=left] { right: auto; width: 448px; border-right-width: 1px; }
.sheet[data-side=top] { border-bottom-width: 1px; }
.sheet[data-side=bottom] { border-top-width: 1px; }
.sheet.folded { height: auto; }
.head, .foot { display: flex; flex-wrap: wrap; align-items: center; gap: .4em .6em; padding: .6em 1em; }
.head { flex-wrap: nowrap; min-height: 44px; padding-block: 0; }
.head > div { flex: 1; }
.head p { margin: 0; font-size: .93em; line-height: 1.3; }
h2 { font-size: 1.05em; line-height: 1.3; }
.sign { flex: none; width: 44px; height: 44px; font-size: 1.6em; line-height: 1; text-decoration: none; }
.body { flex: 1; overflow: auto; overscroll-behavior: contain; padding: 0 1em; border: 0 solid #8886; border-width: 1px 0; }
.foot .action { flex: 1 1 9em; min-height: 40px; }
.foot p { flex: 1 1 100%; margin: 0; }
.foot p:empty { display: none; }
textarea { flex: 1 1 100%; box-sizing: border-box; background: none; color: inherit; font: .86em/1.4 ui-monospace, monospace; }
h3 { margin: 1.2em 0 .4em; font-size: 1em; }
h4 { margin: .8em 0 .2em; font-size: .93em; }
p { margin: .5em 0; }
details { margin: .4em 0; border: 1px solid #8886; border-inline-start: 4px solid var(--mark, #8888); border-radius: 6px; padding-inline: .8em; }
.leak { --mark: #c62828; }
.gap { --mark: #b26a00; }
.setup { --mark: #2b6cb0; }
summary { padding-block: .6em; cursor: pointer; font-weight: 600; }
summary code { font-weight: 400; }
.first { display: block; overflow: hidden; margin-top: .2em; font: .86em/1.4 ui-monospace, monospace; text-overflow: ellipsis; white-space: nowrap; }
[open] > summary .first { display: none; }
.unseen summary { font-weight: 400; }
.unseen { margin-block: 1em; }
ul { margin: 0; padding: 0 0 .6em 1.2em; }
p code, li code, summary > span > code { padding: 0 .3em; border-radius: 3px; background: color-mix(in srgb, var(--placet-ink) 8%, var(--placet-surface)); }
code, pre { font: .93em/1.45 ui-monospace, monospace; }
pre { margin: .3em 0; padding: .5em .6em; border-radius: 4px; background: color-mix(in srgb, var(--placet-ink) 8%, var(--placet-surface)); white-space: pre-wrap; }
.line { display: flex; align-items: flex-start; gap: .6em; margin-bottom: .6em; }
.line pre { flex: 1; margin: 0; }
.copy { flex: none; min-height: 32px; }
.note { border-inline-start: 4px solid #8888; padding-inline-start: .8em; }
dl { margin: 0; }
dl div { display: flex; gap: .8em; padding: .25em 0; border-top: 1px solid #8884; }
dt { flex: 0 0 9.5em; }
dd { flex: 1; min-width: 0; margin: 0; }
@media print { .sheet { display: none; } }
`
