/** Notice. In sight: what a visitor can bring before their eyes, line by line, and what has the focus out of their sight. */
import type { Locator, Page } from '@playwright/test'

/** Brings each line of text into sight by scrolling, as far as boxes let themselves be scrolled. Returns what does not show whole, and boxes that scroll sideways. */
export const showAll = (root: Locator): Promise<string[]> =>
  root.evaluate((root) => {
    const faults = new Set<string>()
    const above = (node: Node): Element | null =>
      (node as Element).assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowY)

    /** What a pointer would meet, in whatever shadow tree. */
    function met(x: number, y: number): Element | null {
      let hit = document.elementFromPoint(x, y)
      for (;;) {
        const deeper: Element | null | undefined = hit?.shadowRoot?.elementFromPoint(x, y)
        if (!deeper || deeper === hit || hit?.contains(deeper)) return hit
        hit = deeper
      }
    }

    /** Scrolls every box around a line so that it shows. */
    function reveal(element: Element, line: () => DOMRect): void {
      for (let box = above(element); box; box = above(box)) {
        if (!scrolls(box)) continue
        const { top, bottom } = box.getBoundingClientRect()
        const middle = line().top + line().height / 2
        if (middle - 14 < top || middle + 14 > bottom) box.scrollTop += middle - (top + bottom) / 2
      }
    }

    function visit(node: Node): void {
      if (node instanceof Element) {
        if (!node.checkVisibility()) return
        const { display, overflowX } = getComputedStyle(node)
        if (display !== 'inline' && overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1)
          faults.add(`${node.tagName} scrolls sideways by ${node.scrollWidth - node.clientWidth}`)
        if (getComputedStyle(node).clipPath !== 'none') return
      }
      if (node instanceof Text && node.data.trim()) {
        const element = node.parentElement as Element
        const range = document.createRange()
        range.selectNodeContents(node)
        const count = range.getClientRects().length
        for (let i = 0; i < count; i++) {
          const line = () => range.getClientRects()[i] as DOMRect
          if (line().width < 2) continue
          reveal(element, line)
          const { left, right, top, height } = line()
          const y = top + height / 2
          for (const x of [left + 1, (left + right) / 2, right - 1]) {
            const hit = met(x, y)
            if (hit !== element && !hit?.contains(element) && !element.contains(hit)) {
              faults.add(`"${node.data.trim().slice(0, 30)}" line ${i} at ${Math.round(x)},${Math.round(y)} lies under ${hit?.tagName}`)
            }
            if (x < 0 || x > innerWidth) faults.add(`"${node.data.trim().slice(0, 30)}" stands outside`)
          }
        }
      }
      const shadow = node instanceof Element ? node.shadowRoot : null
      for (const child of shadow ? shadow.childNodes : node instanceof HTMLSlotElement ? node.assignedNodes() : node.childNodes)
        visit(child)
    }
    visit(root)
    return [...faults]
  })

/** What has the focus, where a visitor cannot see it: in the middle of none of its lines it is what a pointer would meet. */
export const coveredFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    if (!element || element === document.body) return
    const root = element.getRootNode() as Document | ShadowRoot
    const isMet = ({ left, top, width, height }: DOMRect) => {
      const hit = root.elementFromPoint(left + width / 2, top + height / 2)
      return element.contains(hit)
    }
    return [...element.getClientRects()].some(isMet) ? undefined : (element.getAttribute('data-placet') ?? element.tagName)
  })
