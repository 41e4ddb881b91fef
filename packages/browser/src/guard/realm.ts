/** Guard. Realm: the global object of the page, or of a frame in it, whose functions are replaced. */

// biome-ignore lint/suspicious/noExplicitAny: an interface may be missing in any browser, and is looked up by its name.
export type Realm = Window & Record<string, any>
