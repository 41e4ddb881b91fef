/** Widget. Element: makes an element with its attributes and children, for layers that do without Preact. Text is only ever text (WEB-20). */

/** Attributes without a value are left out. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: (Node | string | false | null)[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value)
  for (const child of children) if (child) made.append(child)
  return made
}
