/** Widget. Fill: puts values into a text's slots. */

/** `{name}` becomes the value of that name; a slot without a value stays as it is. A text that is missing is empty. */
export const fill = (text = '', values: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => `${values[name] ?? slot}`)
