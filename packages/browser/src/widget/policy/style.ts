/** Widget. Style of the policy summary. */

export const policyStyle = `
.body > p { margin-block: 1em; }
details { padding: .3em 0 .6em; border-top: 1px solid #8886; }
summary { padding-block: .4em; cursor: pointer; }
strong { font-weight: 600; color: var(--placet-ink); }
ul { padding-inline-start: 1.2em; margin-block: .4em; }
li { padding-block: .2em; }
.mark { border-inline-start: 4px solid var(--placet-accent); padding-inline-start: .6em; font-size: .9em; }
`
