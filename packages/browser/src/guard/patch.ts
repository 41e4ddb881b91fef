/** Guard. Patch: puts our own function in the place of a browser's. */

export type Native = (this: unknown, ...given: unknown[]) => unknown

/**
 * Replaces a method, the setter of an accessor, or the getter of one that only reads. What this browser does not have, or holds fast, stays as it is,
 * and stops no other.
 */
export function patch(target: object | undefined, names: string, make: (native: Native, name: string) => Native): void {
  for (const name of names.split(' ')) {
    try {
      const found = Object.getOwnPropertyDescriptor(target, name) as PropertyDescriptor
      const key = found.set ? 'set' : found.get ? 'get' : 'value'
      Object.defineProperty(target, name, { ...found, [key]: make(found[key], name) })
    } catch {
      // Not here.
    }
  }
}

/** Replaces a constructor. What it makes keeps its prototype, which leads back to ours. */
export function patchClass(
  realm: object,
  names: string,
  make: (construct: (given: unknown[]) => object, given: unknown[], name: string) => object,
): void {
  patch(realm, names, (native, name) => {
    const ours = new Proxy(native, {
      construct: (target, given, made) => make((values) => Reflect.construct(target, values, made), given, name),
    })
    if (native.prototype.constructor === native) native.prototype.constructor = ours
    return ours
  })
}
