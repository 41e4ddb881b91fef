/** Bridges. Google late: whether the default of advanced Consent Mode comes too late to hold anything back (GCM-02). */

/** Commands before which the default has to stand. */
const acting = ['js', 'config', 'event', 'gtm.js']

const commandOf = (entry: unknown): unknown => {
  const { 0: command, event } = (entry ?? {}) as {
    0?: unknown
    event?: unknown
  }
  return command ?? event
}

/** Why the default is late, or `undefined`. `script` is the tag; there is none where it runs as a module. */
export function lateness(script: HTMLOrSVGScriptElement | null, queue: unknown): string | undefined {
  const first = Array.isArray(queue) ? queue.map(commandOf).find((command) => acting.includes(command as string)) : undefined
  if (first !== undefined) return `"${first}" was in dataLayer before the default of Consent Mode. Put the tag first in <head>.`
  const { async: isAsync, defer: isDeferred } = (script ?? {
    async: true,
  }) as Partial<HTMLScriptElement>
  if (isAsync || isDeferred) return 'Advanced Consent Mode needs the tag first in <head> without async and defer, or the inline form.'
  return
}
