/** Widget. Style of a placeholder: fills the box of the embed it stands for, and scrolls where that is small. A picture shows where there is room for it. */

export const placeholderStyle = `
.sheet {
  display: flex;
  flex-direction: column;
  align-items: center;
  justify-content: safe center;
  gap: .5em;
  box-sizing: border-box;
  height: 100%;
  padding: 1em;
  overflow: auto;
  border: 1px solid #8886;
  border-radius: inherit;
  text-align: center;
}
.frame { height: 100%; border-radius: inherit; }
img { display: none; }
p { max-width: 40em; margin: 0; }
strong { flex: none; }
.foot { display: flex; flex-wrap: wrap; justify-content: center; gap: .5em; }
.action { flex: 0 1 auto; }
a { font-size: .875em; line-height: 24px; }
@container (min-height: 15.1em) {
  .frame { position: relative; display: flex; align-items: end; justify-content: center; box-sizing: border-box; padding: .5em; }
  img { display: block; position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; }
  img + .sheet { position: relative; height: auto; max-width: 30em; max-height: 100%; border-radius: var(--placet-radius); }
}
@container (max-height: 15em) {
  .sheet { gap: .3em; padding: .5em; font-size: .8em; line-height: 1.35; }
  .action { min-height: 32px; padding: .2em .6em; }
}
`
