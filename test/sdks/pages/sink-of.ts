/** SDKs. Sink of: where an SDK's data go, another site on this machine. */

export const sinkOf = (sdk: string): string => `http://sink.localhost:${location.port}/${sdk}`
