/** Api. Register: what subjects asked for, and what is done about it. */
import type { HandleWire, IdentifiedWire, RegisterAnswer, RegisteredRequest, RegisterWire } from '@placet/model'
import type { Answer, Ask } from './ask.ts'

export interface RegisterApi {
  list(site: string): Promise<Answer<RegisterAnswer>>
  enter(csrf: string, site: string, form: RegisterWire): Promise<Answer<RegisteredRequest>>
  handle(csrf: string, site: string, id: string, form: HandleWire): Promise<Answer<RegisteredRequest>>
  identify(csrf: string, site: string, id: string, form: { consentId: string }): Promise<Answer<IdentifiedWire>>
}

/** Address of the register as a file. Relative, so that the dashboard works under a base path. */
export const registerFile = (site: string): string => `v1/${encodeURIComponent(site)}/requests.csv`

export function createRegisterApi(ask: Ask): RegisterApi {
  const requests = (site: string) => `v1/${encodeURIComponent(site)}/requests`
  const one = (site: string, id: string) => `${requests(site)}/${encodeURIComponent(id)}`
  return {
    list: (site) => ask('GET', requests(site)),
    enter: (csrf, site, body) => ask('POST', requests(site), { csrf, body }),
    handle: (csrf, site, id, body) => ask('POST', one(site, id), { csrf, body }),
    identify: (csrf, site, id, body) => ask('POST', `${one(site, id)}/subject`, { csrf, body }),
  }
}
