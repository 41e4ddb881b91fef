/** Widget. Fill: puts values into a text's slots. */

/** `{name}` becomes the value of that name; a slot without a value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name) => String(values[name] ?? slot))
