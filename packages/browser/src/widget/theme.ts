/** Widget. Theme: the tokens a site may set, with values that are calm and legible where it sets none. */
import { firm } from './sheet.ts'

const light = 'color-scheme:light;--placet-surface:#fff;--placet-ink:#17212e;--placet-accent:#1d4468;--placet-on-accent:var(--placet-surface);'
const dark = 'color-scheme:dark;--placet-surface:#171c24;--placet-ink:#eef2f7;--placet-accent:#c3dcf5;'

/**
 * Style that sets tokens on the host as `--placet-{token}`: surface, ink, accent, on-accent; radius, space, font and shadow where the theme has them.
 * `dark-{token}` is the value in the dark; `scheme` is `light`, `dark` or, when missing, what the visitor's system says.
 */
export function themeCss({ scheme, ...theme }: Record<string, string>): string {
  // What a theme sets comes after the default of the same name, and so replaces it.
  const block = (defaults: string, prefix: RegExp) =>
    `:host{${defaults}${Object.keys(theme)
      .map((name) => (prefix.test(name) ? `--placet-${name.replace(prefix, '')}:${theme[name]};` : ''))
      .join('')}}`
  const whenDark = scheme === 'light' ? 'not all' : scheme === 'dark' ? 'all' : '(prefers-color-scheme:dark)'
  return firm(`${block(light, /^(?!dark-)/)}@media ${whenDark}{${block(dark, /^dark-/)}}`)
}
