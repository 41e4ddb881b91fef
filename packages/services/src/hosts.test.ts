/** A host that several services contact does not tell which of them it is: each of them has to say so. */
import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'

const services = Object.values(catalogue)
const hosts = services.flatMap((service) => service.hosts.map((host) => ({ host, service })))

/** True where the pattern covers the host, or every host that another pattern covers. */
function covers(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host
  const domain = pattern.slice(2)
  const bare = host.replace(/^\*\./, '')
  return bare === domain || bare.endsWith(`.${domain}`)
}

test('`*.example` covers its domain, subdomains and narrower patterns', () => {
  expect(['example.com', 'a.example.com', '*.b.example.com'].every((host) => covers('*.example.com', host))).toBe(true)
  expect(['example.org', 'notexample.com'].some((host) => covers('*.example.com', host))).toBe(false)
  expect(covers('a.example.com', '*.example.com')).toBe(false)
})

test.each(services.map((service) => [service.id, service] as const))(
  '%s names as shared the hosts that others claim, and no others',
  (_, service) => {
    const claimed = service.hosts.filter((host) =>
      hosts.some((other) => other.service !== service && (covers(host, other.host) || covers(other.host, host))),
    )
    expect(service.sharedHosts ?? []).toEqual(claimed)
  },
)

test('no pattern stands beside one of the same service that covers it', () => {
  const idle = services.flatMap(({ id, hosts: own }) =>
    own.filter((host) => own.some((other) => other !== host && covers(other, host))).map((host) => `${id} ${host}`),
  )
  expect(idle).toEqual([])
})
