/** Widget. Style of a placeholder: fills the box of the embed it stands for, and scrolls where that is small. */

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
p { max-width: 40em; margin: 0; }
strong { flex: none; }
.foot { display: flex; flex-wrap: wrap; justify-content: center; gap: .5em; }
.action { flex: 0 1 auto; }
a { font-size: .875em; line-height: 24px; }
@container (max-height: 15em) {
  .sheet { gap: .3em; padding: .5em; font-size: .8em; line-height: 1.35; }
  .action { min-height: 32px; padding: .2em .6em; }
}
`
