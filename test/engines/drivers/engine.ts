/** Engines. Engine: the little that a test asks of a browser, so that three kinds of driver can do it. */

export interface Cookie {
  name: string
  value: string
}

/** One tab of a visitor. A navigation resolves when the page has loaded. */
export interface Tab {
  open(url: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  /** The value of an expression in the page; a promise is waited for. Must be JSON. */
  read<T>(expression: string): Promise<T>
  /** A real press on the first element in the light DOM that matches; waits until there is one. */
  press(selector: string): Promise<void>
  /** Cookies that the page's server would get. */
  cookies(): Promise<Cookie[]>
  close(): Promise<void>
}

/** What a test may need beyond a fresh profile behind the proxy. */
export interface Wishes {
  /** Address of the proxy. */
  proxy: string
  /** Without scripts, where the driver can. */
  isScriptOff?: boolean
  /** A profile that is kept, as most visitors have: Chromium connects early in no other. */
  isRegular?: boolean
}

/** A profile of its own: nothing on the device is shared with another one. */
export interface Profile {
  tab(): Promise<Tab>
  /** Ends the profile and its tabs. */
  end(): Promise<void>
}

export interface Engine {
  version: string
  profile(wishes: Wishes): Promise<Profile>
  stop(): Promise<void>
}

/** Polls until something is so. Throws with what was waited for, and how it stands, when it never comes. */
export async function until<T>(what: string, look: () => T | Promise<T>, forMs = 15_000): Promise<NonNullable<T>> {
  const endMs = performance.now() + forMs
  for (;;) {
    const found = await look()
    if (found) return found
    if (performance.now() > endMs) throw new Error(`waited ${forMs / 1000} s in vain until ${what}; last seen: ${JSON.stringify(found)}`)
    await new Promise((done) => setTimeout(done, 25))
  }
}
