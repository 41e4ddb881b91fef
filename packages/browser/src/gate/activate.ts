/** Gate. Activate: turns one held element into the real thing, exactly as its author wrote it. */

/** What `createPolicy` gives; typed here because the page may have no Trusted Types. */
interface ScriptPolicy {
  createScript(code: string): string
  createScriptURL(url: string): string
}

let policy: ScriptPolicy | undefined

/**
 * One named policy, made once (WEB-18). A page that enforces Trusted Types lists `placet` in its `trusted-types` directive;
 * if it does not, making the policy throws, and the script stays held.
 */
function trusted(): ScriptPolicy {
  const factory = (window as { trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } }).trustedTypes
  const same = (text: string) => text
  policy ??= factory?.createPolicy('placet', { createScript: same, createScriptURL: same }) ?? { createScript: same, createScriptURL: same }
  return policy
}

/** Types whose scripts a browser runs; anything else is data and stays as it is. */
const isCode = (type: string) => /^$|javascript|^module$/i.test(type)

/**
 * Replaces a held script by one that runs. A script whose type changes later never runs, so a fresh element is needed (WEB-22);
 * it keeps every attribute, and the nonce by its property (WEB-16). Resolves when whatever comes next may run.
 */
export function runScript(held: HTMLScriptElement): Promise<unknown> {
  const script = document.createElement('script')
  for (const { name, value } of held.attributes) {
    if (!/^(type|src|data-type|data-src)$/.test(name)) script.setAttribute(name, value)
  }
  const { type, src: later } = held.dataset
  if (type) script.type = type
  script.nonce = held.nonce
  // A script made by script is async unless told otherwise.
  script.async = held.hasAttribute('async')
  const src = later ?? held.getAttribute('src')
  if (src === null) script.text = trusted().createScript(held.text)
  else script.src = trusted().createScriptURL(src)
  // Inline scripts, modules among them, fire no load event.
  const waits = !script.async && src !== null
  return new Promise((next) => {
    script.onload = script.onerror = next
    held.replaceWith(script)
    if (!waits) next(0)
  })
}

/** Puts a template's content in its place. Returns its scripts, held, in order. */
export function unwrapTemplate(template: HTMLTemplateElement): HTMLScriptElement[] {
  const content = document.importNode(template.content, true)
  const scripts = [...content.querySelectorAll('script')].filter((script) => isCode(script.type))
  for (const script of scripts) {
    if (script.type) script.dataset.type = script.type
    script.type = 'text/plain'
  }
  template.replaceWith(content)
  return scripts
}

/** Where each attribute of a held medium goes. */
const SOURCES = [
  ['srcset', 'srcset'],
  ['src', 'src'],
  ['href', 'href'],
  ['data', 'data'],
] as const

/** True for an element whose source waits in a `data-` attribute. */
export const hasSource = (element: HTMLElement): boolean => SOURCES.some(([from]) => element.dataset[from] !== undefined)

/** Gives an element its source. */
export function showMedium(element: HTMLElement): void {
  for (const [from, to] of SOURCES) {
    const value = element.dataset[from]
    if (value === undefined) continue
    // `object` names its source otherwise; authors write `data-src` for everything.
    const attribute = to === 'src' && element.tagName === 'OBJECT' ? 'data' : to
    // Under Trusted Types the sources of embed and object are script addresses too.
    element.setAttribute(attribute, /^(EMBED|OBJECT)$/.test(element.tagName) ? trusted().createScriptURL(value) : value)
  }
  const parent = element.parentElement
  if (element.tagName === 'SOURCE' && parent instanceof HTMLMediaElement) parent.load()
}

/** Takes a source back. The element is replaced by a copy, which ends whatever it had loaded. */
export function hideMedium(element: HTMLElement): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement
  for (const [, attribute] of SOURCES) copy.removeAttribute(attribute)
  element.replaceWith(copy)
  return copy
}
