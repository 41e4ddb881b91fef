/** Sync. Close page: from now on nothing leaves this page but what is ours. */

/**
 * Adds a Content-Security-Policy to a window and the frames that it can reach, whose functions a script may have kept.
 * Chromium, Firefox and WebKit apply one that comes late to every new request, also to a kept `sendBeacon` at `pagehide` (LAW-28).
 * It stops neither a worker or socket that is open already nor a `fetchLater` that was asked for before: those end with the page.
 */
export function closePage(page: Window, open: string): void {
  try {
    const policy = page.document.createElement('meta')
    policy.httpEquiv = 'Content-Security-Policy'
    policy.content = `default-src ${open}`
    page.document.head.append(policy)
    for (let i = 0; i < page.length; i++) closePage(page[i] as Window, open)
  } catch {
    // Another site's frame.
  }
}
