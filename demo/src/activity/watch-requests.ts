/** Demo. Watch requests: everything the page fetches, as the browser's own timing tells it. */

export interface SeenRequest {
  address: string
  atMs: number
}

/** Tells requests made before and after this call; returns what stops it. */
export function watchRequests(onRequest: (request: SeenRequest) => void): () => void {
  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (/^https?:/.test(name)) onRequest({ address: name, atMs: performance.timeOrigin + startTime })
    }
  })
  observer.observe({ type: 'resource', buffered: true })
  return () => observer.disconnect()
}
