/** Site. Slots: `{name}` in a text. */

/** Puts values into a text's slots, each once. Slots without a value stay, for the widget to fill. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(values, name) ? (values[name] as string) : slot))

/** Names of a text's slots, sorted. */
export const slotsOf = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name as string))].sort()
