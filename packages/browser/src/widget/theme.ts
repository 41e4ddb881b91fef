/** Widget. Theme: the tokens a site may set, with values that are calm and legible where it sets none. `@placet/site` checks themes against the same. */
import { firm } from './sheet.ts'

const light =
  'color-scheme:light;--placet-surface:#fff;--placet-ink:#17212e;--placet-accent:#1d4468;--placet-on-accent:var(--placet-surface);' +
  '--placet-muted:color-mix(in srgb,var(--placet-ink) 80%,var(--placet-surface));'
const dark = 'color-scheme:dark;--placet-surface:#171c24;--placet-ink:#eef2f7;--placet-accent:#c3dcf5;'

/**
 * Style that sets the theme's tokens on the host as `--placet-{token}`. A token `dark-{token}` is the value in the dark;
 * `scheme` is `light`, `dark` or, when missing, what the visitor's system says.
 */
export function themeCss(theme: Record<string, string>): string {
  const whenDark = { light: 'not all', dark: 'all' }[theme.scheme ?? ''] ?? '(prefers-color-scheme:dark)'
  // What a theme sets comes after the default of the same name, and so replaces it.
  const own = Object.keys(theme).map((token) => `--placet-${token}:${theme[token]};`)
  const ownDark = own.filter((declaration) => /-dark-/.test(declaration)).map((declaration) => declaration.replace('-dark-', '-'))
  return firm(
    `:host{${light}${own.join('')}}@media ${whenDark}{:host{${dark}${ownDark.join('')}}}@media(forced-colors:active){:host{--placet-on-accent:ButtonText;}}`,
  )
}
