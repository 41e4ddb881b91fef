/** Doctor. Watches the requests of the page, from its beginning. */
import type { PageRequest } from './facts.ts'

export interface RequestWatch {
  requests(): readonly PageRequest[]
  /** How many the browser no longer knew when the doctor came. */
  dropped(): number
  stop(): void
}

/** Reads the browser's timeline, past and to come. Requests inside frames of other sites are not in it. */
export function watchRequests(changed: () => void): RequestWatch {
  const requests: PageRequest[] = []
  let dropped = 0
  const observer = new PerformanceObserver((list, _, told?: { droppedEntriesCount?: number }) => {
    dropped = told?.droppedEntriesCount ?? dropped
    for (const { name, initiatorType, startTime } of list.getEntries() as PerformanceResourceTiming[]) {
      if (!URL.canParse(name)) continue
      const url = new URL(name)
      // Extensions of the browser ask for their own files.
      if (!/^(http|ws)s?:$/.test(url.protocol)) continue
      url.hash = ''
      requests.push({ url: url.href, host: url.hostname, by: initiatorType, atMs: startTime })
    }
    changed()
  })
  observer.observe({ type: 'resource', buffered: true })
  return { requests: () => requests, dropped: () => dropped, stop: () => observer.disconnect() }
}
