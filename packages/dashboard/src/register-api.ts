/** Api. Register: what subjects asked for, and what is done about it. */
import type {
  EndedHoldWire,
  HandleWire,
  IdentifiedWire,
  PlacedHoldWire,
  PlaceHoldWire,
  RegisterAnswer,
  RegisteredRequest,
  RegisterWire,
} from '@placet/model'
import type { Answer, Ask } from './ask.ts'

export interface RegisterApi {
  list(site: string): Promise<Answer<RegisterAnswer>>
  enter(csrf: string, site: string, form: RegisterWire): Promise<Answer<RegisteredRequest>>
  handle(csrf: string, site: string, id: string, form: HandleWire): Promise<Answer<RegisteredRequest>>
  identify(csrf: string, site: string, id: string, form: { consentId: string }): Promise<Answer<IdentifiedWire>>
  placeHold(csrf: string, site: string, form: PlaceHoldWire): Promise<Answer<PlacedHoldWire>>
  endHold(csrf: string, site: string, id: string): Promise<Answer<EndedHoldWire>>
}

/** Address of the register as a file. Relative, so that the dashboard works under a base path. */
export const registerFile = (site: string): string => `v1/${encodeURIComponent(site)}/requests.csv`

export function createRegisterApi(ask: Ask): RegisterApi {
  const requests = (site: string) => `v1/${encodeURIComponent(site)}/requests`
  const holds = (site: string) => `v1/${encodeURIComponent(site)}/holds`
  const one = (site: string, id: string) => `${requests(site)}/${encodeURIComponent(id)}`
  return {
    list: (site) => ask('GET', requests(site)),
    enter: (csrf, site, body) => ask('POST', requests(site), { csrf, body }),
    handle: (csrf, site, id, body) => ask('POST', one(site, id), { csrf, body }),
    identify: (csrf, site, id, body) => ask('POST', `${one(site, id)}/subject`, { csrf, body }),
    placeHold: (csrf, site, body) => ask('POST', holds(site), { csrf, body }),
    endHold: (csrf, site, id) => ask('POST', `${holds(site)}/${encodeURIComponent(id)}/end`, { csrf }),
  }
}
