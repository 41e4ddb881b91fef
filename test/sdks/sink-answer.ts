/** SDKs. Sink answer: what each SDK's own server would say, as far as the SDK needs it to go on. */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** A session that OpenReplay's tracker can start on. */
const openReplay = {
  token: 'token',
  userUUID: 'visitor',
  sessionID: '1',
  projectID: '1',
  startTimestamp: 1,
  delay: 0,
  beaconSizeLimit: 1_000_000,
  compressionThreshold: 10_000_000,
  features: {},
}

/** Every feature on, as New Relic's server grants them. */
const newRelic = {
  app: { agents: [{ entityGuid: 'test' }], nrServerTime: Date.now() },
  stn: 1,
  err: 1,
  ins: 1,
  spa: 1,
  st: 1,
  sts: 1,
  loaded: 1,
}

/** Answers any SDK, from any page. */
export function answerOf(path: string, request: IncomingMessage, response: ServerResponse): void {
  request.resume()
  response.writeHead(200, {
    'access-control-allow-origin': request.headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    'access-control-allow-methods': '*',
    'cache-control': 'no-store',
    'content-type': 'application/json',
  })
  response.end(JSON.stringify(path.startsWith('/openreplay/') ? openReplay : path.startsWith('/newrelic/1/') ? newRelic : {}))
}
