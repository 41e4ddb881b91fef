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
  const same = (text: string) => text
  const rules: ScriptPolicy = { createScript: same, createScriptURL: same }
  policy ??=
    (window as { trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } }).trustedTypes?.createPolicy(
      'placet',
      rules,
    ) ?? rules
  return policy
}

/** A held script. One that came out of a template carries its code beside it. */
export type HeldScript = HTMLScriptElement & { _code?: string }

/** Types whose scripts a browser runs; anything else is data and stays as it is. */
const isCode = (type: string) => /^$|javascript|^module$/i.test(type)

/**
 * Replaces a held script by one that runs. A script whose type changes later never runs, so a fresh element is needed (WEB-22): a copy,
 * made by the browser itself, with every attribute; the nonce goes by its property (WEB-16). Resolves when whatever comes next may run.
 */
export function runScript(held: HeldScript): Promise<unknown> {
  const script = held.cloneNode() as HTMLScriptElement
  const { type, src: later } = held.dataset
  script.type = type ?? ''
  script.nonce = held.nonce
  // A script made by script is async unless told otherwise.
  script.async = held.hasAttribute('async')
  const src = later ?? held.getAttribute('src')
  if (src === null) script.text = trusted().createScript(held._code ?? held.text)
  else script.src = trusted().createScriptURL(src)
  return new Promise<Event | string | void>((next) => {
    script.onload = script.onerror = next
    held.replaceWith(script)
    // Inline scripts, modules among them, fire no load event.
    if (script.async || !script.src) next()
  })
}

/** Puts a template's content in its place. Returns its scripts, held, in order. */
export function unwrapTemplate(template: HTMLTemplateElement): HeldScript[] {
  const content = document.importNode(template.content, true)
  const scripts = [...content.querySelectorAll<HeldScript>('script')].filter((script) => isCode(script.type))
  for (const script of scripts) {
    if (script.type) script.dataset.type = script.type
    script.type = 'text/plain'
    // Trusted Types ask for the code of every script that is put into a page, also of one that does not run.
    script._code = script.text
    script.replaceChildren()
  }
  template.replaceWith(content)
  return scripts
}

/** Attributes in which a medium names its source; while held each waits in the `data-` attribute of the same name. */
const SOURCES = ['srcset', 'src', 'href', 'data']

/** True for an element whose source waits. */
export const isWaiting = (element: HTMLElement): boolean => SOURCES.some((name) => name in element.dataset && !element.hasAttribute(name))

/** Gives an element its source. */
export function showMedium(element: HTMLElement): void {
  for (const name of SOURCES) {
    const value = element.dataset[name]
    if (value === undefined) continue
    // What `object` and `embed` load may be a script, to Trusted Types. `object` names its source otherwise; authors write `data-src` for everything.
    const source = element.matches('object,embed') ? trusted().createScriptURL(value) : value
    element.setAttribute(name, source)
    if (element.matches('object')) element.setAttribute('data', source)
  }
  element.closest<HTMLMediaElement>('video,audio')?.load()
}

/**
 * Takes a source back. The element is replaced by a copy, which ends whatever it had loaded. What it contains moves along:
 * a copy of a track that is shown would be shown, and known to nobody.
 */
export function hideMedium(element: HTMLElement): void {
  const copy = element.cloneNode() as HTMLElement
  for (const name of SOURCES) copy.removeAttribute(name)
  element.replaceWith(copy)
  copy.append(...element.childNodes)
}
