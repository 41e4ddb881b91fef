/** Sync. Matcher: exact names, and patterns in which `*` stands for any run of characters. */

/** A test for whole names. No patterns match nothing. */
export function matcherOf(patterns: readonly string[]): (name: string) => boolean {
  const sources = patterns.map((pattern) => pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*'))
  const whole = new RegExp(`^(${sources.join('|')})$`, 's')
  return (name) => !!patterns[0] && whole.test(name)
}
