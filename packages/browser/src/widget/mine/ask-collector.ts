/** Widget. Ask collector: questions about one's own records. The consent id travels in the body alone, never in an address (SEC-21). */
import { collectorUrl, type DecisionWire, type ErasedWire, type Host, type MineWire, type RequestWire, type SentWire } from '@placet/model'

export interface Collector {
  mine(consentId: string): Promise<MineWire>
  /** `withdrawal` is the subject's last decision: it is kept first, and goes with the rest. */
  erase(consentId: string, withdrawal: DecisionWire | undefined): Promise<ErasedWire>
  send(request: RequestWire): Promise<SentWire>
  /** The code that checks a receipt, as it lies beside the other parts. */
  checker(): Promise<string>
}

/** Each rejects where there is no good answer. */
export function createCollector({ data, language }: Host): Collector {
  async function post<T>(path: string, body: object): Promise<T> {
    const answer = await fetch(collectorUrl(data) + path, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify(body),
      // An erasure must arrive though the page reloads to end what was withdrawn.
      keepalive: true,
      credentials: 'omit',
    })
    if (!answer.ok) throw new Error(`The collector answered ${answer.status}.`)
    return (await answer.json()) as T
  }
  return {
    mine: (consentId) => post('mine', { consentId }),
    erase: (consentId, withdrawal) => post('mine/erase', { consentId, ...(withdrawal && { withdrawal }) }),
    send: (request) => post('mine/requests', request),
    async checker() {
      const answer = await fetch(data.parts.replace('{part}', 'receipt').replace('{lang}', language))
      if (!answer.ok) throw new Error(`The collector answered ${answer.status}.`)
      return answer.text()
    },
  }
}
