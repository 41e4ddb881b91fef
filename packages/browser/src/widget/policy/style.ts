/** Widget. Style of the policy summary. */

export const policyStyle = `
details { border-top: 1px solid #8886; padding-bottom: .5em; }
summary { position: relative; display: block; padding: .5em 0 .2em; padding-inline-end: 2em; cursor: pointer; }
summary::-webkit-details-marker { display: none; }
summary::after { content: "+"; position: absolute; inset: .2em 0 auto auto; inset-inline: auto .2em; color: var(--placet-ink); font-size: 1.4em; }
[open] > summary::after { content: "\\2212"; }
strong, span, em { display: block; }
.mark strong { display: inline; }
ul { padding-inline-start: 1.2em; margin-block: .4em; }
li { padding-block: .2em; }
.mark {  margin-block: .2em; padding-inline-start: .6em; border-inline-start: 4px solid var(--placet-accent); font-size: .9em; }
`
