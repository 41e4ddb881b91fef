/** Sync. Close page: from now on nothing leaves this page but what is ours. */

/** A window with the interfaces of its own. */
type Page = Window & Pick<typeof globalThis, 'Worker' | 'WebSocket'>

/**
 * Adds a Content-Security-Policy to a window and the frames that it can reach, whose functions a script may have kept.
 * Chromium, Firefox and WebKit apply one that comes late to every new request, also to a kept `sendBeacon` at `pagehide` (LAW-28).
 * Workers and sockets that are open already know no new policy: whoever still speaks to one ends it.
 * A worker that sends on its own, and a `fetchLater` that was asked for before, end with the page.
 */
export function closePage(page: Window, open: string): void {
  try {
    const policy = page.document.createElement('meta')
    policy.httpEquiv = 'Content-Security-Policy'
    policy.content = `default-src ${open}`
    page.document.head.append(policy)
    for (let i = 0; i < page.length; i++) closePage(page[i] as Window, open)
    // Last: a page may have frozen these.
    const { Worker, WebSocket } = page as Page
    Worker.prototype.postMessage = Worker.prototype.terminate
    WebSocket.prototype.send = function (this: WebSocket) {
      this.close()
    }
  } catch {
    // Another site's frame, or nothing to end.
  }
}
