/** Demo. Sink address: where the page's services send, on the third parties' origin. */

/** Base address of one service in the sink that the demo server runs on 127.0.0.1, the page's own port. */
export const sinkOf = (service: string): string => `http://127.0.0.1:${location.port}/sink/${service}`
