/** Site. Check of theme: what is written stays readable, by light and in the dark (A11Y-06, A11Y-09). */
import { didYouMean } from '../closest.ts'
import type { SiteConfig } from '../configuration.ts'
import { pointer, type Report } from '../mistake.ts'
import { meetingsOf, readyThemes } from '../theme.ts'
import { tokensOf } from '../theme-style.ts'

/** Reports colours that are too near to one another. */
export function checkTheme({ notice }: SiteConfig, error: Report): void {
  const written = notice?.theme
  if (!written) return
  const use = typeof written === 'string' ? written : written.use
  if (use !== undefined && !Object.hasOwn(readyThemes, use)) {
    const path = typeof written === 'string' ? ['theme'] : ['theme', 'use']
    error(pointer('notice', ...path), `No ready theme is called "${use}".`, didYouMean(use, Object.keys(readyThemes)))
    return
  }
  const theme = tokensOf(written)
  for (const scheme of ['light', 'dark'] as const) {
    if (theme.scheme && theme.scheme !== scheme) continue
    for (const { front, ground, contrast, least } of meetingsOf(theme, scheme)) {
      if (contrast >= least) continue
      // The fault lies with a token that was set; either may be, and the widget's own values pass.
      const [path] = [`dark-${front}`, front, `dark-${ground}`, ground].filter(
        (name) => (scheme === 'dark' || !name.startsWith('dark-')) && theme[name],
      )
      const where = scheme === 'dark' ? 'In the dark, ' : 'By light, '
      error(
        pointer('notice', 'theme', path ?? front),
        `${where}"${front}" on "${ground}" has a contrast of ${contrast.toFixed(1)}, which is hard to see.`,
        `At least ${least} is asked for; "${front}" can be set${scheme === 'dark' ? ` as "dark-${front}"` : ''}.`,
      )
    }
  }
}
