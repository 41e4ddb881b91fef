/** Doctor. Services of a host or a trace: who declared it. */
import type { DoctorData, ServiceMarks } from '@placet/model'
import type { Facts, PageTrace } from './facts.ts'

/** Patterns as they were read once: a page is looked at again and again. */
const read = new Map<string, RegExp>()

/** True for an exact name, and for one that fits a pattern in which `*` stands for any run of characters. */
function matches(pattern: string, name: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')
  const whole = read.get(pattern) ?? new RegExp(`^${source}$`)
  read.set(pattern, whole)
  return whole.test(name)
}

const idsWhere = ({ services }: DoctorData, is: (marks: ServiceMarks) => boolean): string[] =>
  Object.entries(services).flatMap(([id, marks]) => (is(marks) ? [id] : []))

/** Ids of the services that name this host. */
export const servicesOfHost = (host: string, data: DoctorData): string[] =>
  idsWhere(data, ({ hosts }) => hosts.some((pattern) => matches(pattern, host)))

/** Ids of the services that list this trace. */
export const servicesOfTrace = ({ kind, name }: PageTrace, data: DoctorData): string[] =>
  idsWhere(data, ({ traces }) => !!traces[kind]?.some((pattern) => matches(pattern, name)))

/** What people call these services. */
export const namesOf = (ids: readonly string[], { services }: DoctorData): string => ids.map((id) => services[id]?.name ?? id).join(', ')

/** True for a host that is neither the site's own nor the page's, by registrable domain, nor the collector. */
export function isThirdParty(host: string, { data, host: page }: Facts): boolean {
  const own = [...data.domains, page]
  return host !== new URL(data.collector).hostname && !own.some((domain) => host === domain || host.endsWith(`.${domain}`))
}
