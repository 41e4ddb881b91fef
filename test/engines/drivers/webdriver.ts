/** Engines. WebDriver: the W3C protocol over plain fetch, as much of it as a tab needs. */
import { type Tab, until } from './engine.ts'

/** Key under which the protocol names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

export type Call = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>

/** Calls below an address. Throws what the driver says, with what was asked. */
export const callerOf =
  (base: string): Call =>
  async (method, path, body) => {
    const answer = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) })
    const { value } = await answer.json()
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`)
    return value
  }

/** Runs in the page. A thrown error is told as a value: drivers lose its message. */
const reading = (expression: string) => `const done = arguments[arguments.length - 1]
new Promise((resolve) => resolve(${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }))`

/** A tab by its handle. Commands of one session go to one tab at a time, so each names its own first. */
export function tabOf(call: Call, handle: string): Tab {
  const here = async <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> => {
    await call('POST', '/window', { handle })
    return call<T>(method, path, body)
  }
  return {
    open: (url) => here('POST', '/url', { url }),
    reload: () => here('POST', '/refresh', {}),
    back: () => here('POST', '/back', {}),
    async read<T>(expression: string) {
      const { value, error } = await here<{ value: T; error?: string }>('POST', '/execute/async', { script: reading(expression), args: [] })
      if (error !== undefined) throw new Error(error)
      return value
    },
    async press(selector) {
      const find = () => here<Record<string, string>[]>('POST', '/elements', { using: 'css selector', value: selector })
      const found = await until(`there is ${selector}`, async () => (await find())[0])
      await call('POST', `/element/${found[ELEMENT]}/click`, {})
    },
    cookies: () => here('GET', '/cookie'),
    close: () => here('DELETE', '/window'),
  }
}
