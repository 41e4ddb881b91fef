/** Site. Theme style: a theme as the custom properties `--placet-{token}` that the widget's style is written in. */
import { defaults, readyThemes } from './theme.ts'

/** What a configuration says about the theme: tokens, a ready theme by name, or one with tokens of its own on top. */
export type ThemeEntry = string | Record<string, string>

/** The tokens that a configuration's theme amounts to, by name, so that their order does not count. */
export function tokensOf(theme: ThemeEntry = {}): Record<string, string> {
  const { use, ...own } = typeof theme === 'string' ? { use: theme } : theme
  const ready = use !== undefined && Object.hasOwn(readyThemes, use) ? readyThemes[use] : {}
  return Object.fromEntries(Object.entries({ ...ready, ...own }).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * By light, in the dark and with more contrast. Only schemes that the theme shows are in it, and only
 * tokens that the code which is styled by it names.
 */
export function themeStyleOf({ scheme, ...tokens }: Readonly<Record<string, string>>, code: string): string {
  const declared = (values: Readonly<Record<string, string>>) =>
    Object.entries(values)
      .filter(([name]) => code.includes(`var(--placet-${name})`))
      .map(([name, value]) => `--placet-${name}:${value};`)
      .join('')
  const light: Record<string, string> = { ...defaults.common, ...defaults.light }
  const dark: Record<string, string> = { ...defaults.dark }
  for (const [name, value] of Object.entries(tokens)) {
    if (name.startsWith('dark-')) dark[name.slice('dark-'.length)] = value
    else light[name] = value
  }
  const dim = (values: Readonly<Record<string, string>>) => `:host{color-scheme:dark;${declared(values)}}`
  const schemes = {
    light: `:host{${declared(light)}}`,
    dark: dim({ ...light, ...dark }),
    both: `:host{${declared(light)}}@media(prefers-color-scheme:dark){${dim(dark)}}`,
  }
  const contrast = declared({ muted: 'var(--placet-ink)', line: 'var(--placet-ink)' })
  return `${schemes[(scheme ?? 'both') as keyof typeof schemes]}@media(prefers-contrast:more){:host{${contrast}}}`
}
