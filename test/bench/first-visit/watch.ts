/** Benchmark. Watch: what runs in a page before anything else, to see what it sees. Each function is sent there as text, and so stands alone. */

/** What was seen in a page; times in ms since its start. */
export interface Seen {
  lcp: number
  cls: number
  /** Time in long tasks. */
  long: number
  /** The slowest press; 0 while none was slower than one frame. */
  inp: number
}

/** Notes what the page's observers tell. It costs the page nothing while nothing happens. */
export function watchPage(): void {
  const seen = { lcp: 0, cls: 0, long: 0, inp: 0 }
  const observe = (type: string, each: (entry: never) => void, options: object = {}) => {
    try {
      new PerformanceObserver((list) => list.getEntries().forEach(each as never)).observe({ type, buffered: true, ...options })
    } catch {}
  }
  observe('largest-contentful-paint', (entry: PerformanceEntry) => {
    seen.lcp = entry.startTime
  })
  observe('layout-shift', (entry: { value: number }) => {
    seen.cls += entry.value
  })
  observe('longtask', (entry: PerformanceEntry) => {
    seen.long += entry.duration
  })
  const press = (entry: PerformanceEntry & { interactionId: number }) => {
    if (entry.interactionId) seen.inp = Math.max(seen.inp, entry.duration)
  }
  observe('event', press, { durationThreshold: 16 })
  observe('first-input', press)
  Object.assign(window, { seen })
}

/** Marks the first frame with the notice in it. Looks at each frame until then, so that scripting is counted in another visit. */
export function watchNotice(selector: string): void {
  const find = (root: Document | ShadowRoot): Element | undefined => {
    const found = root.querySelector(selector)
    if (found) return found
    for (const host of root.querySelectorAll('*')) {
      const inside = host.shadowRoot && find(host.shadowRoot)
      if (inside) return inside
    }
    return undefined
  }
  const isSeen = (notice: Element) => {
    const box = notice.getBoundingClientRect()
    const { opacity, visibility } = getComputedStyle(notice)
    // Fading in counts from the first frame that shows something of it.
    return box.height > 20 && box.top < innerHeight && +opacity > 0 && visibility === 'visible'
  }
  const look = () => {
    const notice = find(document)
    if (notice && isSeen(notice)) requestAnimationFrame(() => performance.mark('notice'))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** The middle of what a selector finds; null where there is nothing. `>> nth=1` after it takes the second. Sees into open shadow roots. */
export function findOnPage(selector: string): { x: number; y: number } | null {
  const [css = '', nth = '0'] = selector.split(' >> nth=')
  const within = (root: Document | ShadowRoot): Element[] => [
    ...root.querySelectorAll(css),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : [])),
  ]
  const box = within(document)[+nth]?.getBoundingClientRect()
  return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
}
