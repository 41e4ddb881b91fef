/** Sign-in. Names the browser of a session, so that its owner knows it again: family and system, nothing finer. */

const families: readonly [RegExp, string][] = [
  [/\bEdg/, 'Edge'],
  [/\b(OPR|Opera)\b/, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/\bChrom(e|ium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: readonly [RegExp, string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

const named = (list: readonly [RegExp, string][], text: string): string => list.find(([pattern]) => pattern.test(text))?.[1] ?? '?'

/** Made of words of ours alone, whatever the header says. */
export const browserOf = (userAgent: string | undefined): string =>
  `${named(families, userAgent ?? '')}, ${named(systems, userAgent ?? '')}`
