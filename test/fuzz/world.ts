/** Fuzz. World: whoever is signed in and whatever there is to be asked about. What the requests broke is set up again. */
import type { Collector } from '@placet/collector'
import type { CompiledSite } from '@placet/site'
import type { InjectOptions } from 'fastify'

export const PASSWORD = 'correct horse battery'

interface Operator {
  name: string
  cookie: string
  csrf: string
}

export interface World {
  site: CompiledSite
  operator: Operator
  /** Somebody whose sessions end every now and then. */
  leaver: Operator
  token: string
  invitations: { id: string; secret: string }[]
  tokens: string[]
  people: string[]
  requests: string[]
  /** Legal holds, of which each may end once. */
  holds: string[]
  /** Ids of records that were kept. */
  records: string[]
}

/** Marie sets the collector up and does nothing else that the requests could take away from her. */
export async function createWorld(collector: Collector, site: CompiledSite) {
  let count = 0
  // From a network of her own, so that guesses of others do not slow her down.
  const ask = async (request: InjectOptions, { cookie = '', csrf = '' }: Partial<Operator> = {}) => {
    const headers = { cookie, 'x-placet-csrf': csrf }
    const answer = await collector.private.inject({ remoteAddress: '10.9.8.7', ...request, headers })
    if (answer.statusCode >= 400) throw new Error(`${request.method} ${request.url}: ${answer.payload}`)
    return answer
  }
  const signed = (name: string, answer: Awaited<ReturnType<typeof ask>>): Operator => ({
    name,
    cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '',
    csrf: answer.json().csrf,
  })
  const setup = { secret: await collector.newSetupSecret(), name: 'Marie', password: PASSWORD }
  let marie = signed('Marie', await ask({ method: 'POST', url: '/v1/setup', payload: setup }))

  const invite = async (role: string) => {
    const payload = { name: `Person ${++count}`, grants: [{ site: '*', role }] }
    const { id, secret } = (await ask({ method: 'POST', url: '/v1/invitations', payload }, marie)).json()
    return { id, secret, name: payload.name }
  }
  const join = async (role: string) => {
    const { secret, name } = await invite(role)
    await ask({ method: 'POST', url: '/v1/join', payload: { secret, password: PASSWORD } })
    return name
  }
  const signIn = async () => {
    const name = await join('admin')
    return signed(name, await ask({ method: 'POST', url: '/v1/session', payload: { name, password: PASSWORD } }))
  }
  const newToken = async () => {
    const payload = { name: `token ${++count}`, site: 'sertius', role: 'editor', days: 700 }
    return (await ask({ method: 'POST', url: '/v1/tokens', payload }, marie)).json() as { id: string; secret: string }
  }
  const works = async (headers: Record<string, string>, url: string) =>
    (await collector.private.inject({ url, headers, remoteAddress: '10.9.8.7' })).statusCode === 200

  const world: World = {
    site,
    operator: await signIn(),
    leaver: await signIn(),
    token: (await newToken()).secret,
    invitations: [],
    tokens: [],
    people: [],
    requests: [],
    holds: ['00000000-0000-4000-8000-000000000000'],
    records: ['00000000-0000-4000-8000-000000000000'],
  }

  /** Before each batch. */
  const mend = async (): Promise<void> => {
    if (!(await works({ cookie: marie.cookie }, '/v1/people'))) {
      marie = signed('Marie', await ask({ method: 'POST', url: '/v1/session', payload: { name: 'Marie', password: PASSWORD } }))
    }
    for (const who of ['operator', 'leaver'] as const) {
      if (!(await works({ cookie: world[who].cookie }, '/v1/people'))) world[who] = await signIn()
    }
    if (!(await works({ authorization: `Bearer ${world.token}` }, '/v1/sertius/stats'))) world.token = (await newToken()).secret
    world.invitations = [await invite('viewer'), await invite('viewer')]
    world.tokens = [(await newToken()).id]
    await join('viewer')
    const { people } = (await ask({ method: 'GET', url: '/v1/people' }, marie)).json()
    world.people = people
      .filter(({ name }: { name: string }) => name !== 'Marie' && name !== world.operator.name && name !== world.leaver.name)
      .map(({ id }: { id: string }) => id)
      .slice(-20)
    const payload = { right: 'access', message: 'By letter.', reply: null, language: 'fr', receivedOn: '2026-11-20' }
    world.requests = [(await ask({ method: 'POST', url: '/v1/sertius/requests', payload }, marie)).json().id]
    const { holds } = (await ask({ method: 'GET', url: '/v1/sertius/requests' }, marie)).json()
    world.holds = [...world.holds.slice(0, 1), ...holds.slice(0, 20).map(({ id }: { id: string }) => id)]
    world.records = world.records.slice(-200)
  }

  /** Every record that can be read. */
  const recordsNow = async (): Promise<{ eventId: string; consentId: string }[]> => {
    await mend()
    const { payload } = await ask({ method: 'GET', url: '/v1/sertius/records.ndjson?from=2026-11-01&to=2026-12-31' }, marie)
    return payload
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  }
  return { world, mend, recordsNow }
}
