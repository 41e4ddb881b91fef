/** Widget. Style of a placeholder: fills the box of the embed it stands for, and scrolls where that is small. */

export const placeholderStyle = `
.sheet {
  display: flex;
  flex-direction: column;
  align-items: center;
  justify-content: safe center;
  gap: .5em;
  height: 100%;
  padding: 1em;
  overflow: auto;
  border: 1px solid #8886;
  border-radius: inherit;
  text-align: center;
}
strong { font-weight: 600; color: var(--placet-ink); }
.foot { display: flex; flex-wrap: wrap; justify-content: center; gap: .5em; }
.action { flex: 0 1 auto; }
a { font-size: .875em; }
`
