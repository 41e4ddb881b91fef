/** Site. Check of theme: what is written stays readable, by light and in the dark (A11Y-06, A11Y-09). */
import type { SiteConfig } from '../configuration.ts'
import { pointer, type Report } from '../mistake.ts'
import { meetingsOf } from '../theme.ts'

/** Reports colours that are too near to one another. */
export function checkTheme({ notice }: SiteConfig, error: Report): void {
  const theme = notice?.theme
  if (!theme) return
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
