/** Site. Doctor data: by what the part for web developers knows this site's services. */
import type { DoctorData, Service, ServiceMarks, Trace } from '@placet/model'
import { getDomain } from 'tldts'
import { doctorTextsIn } from '../texts/doctor/doctor-texts.ts'
import { directionOf } from '../texts/in-language.ts'
import { themeStyleOf } from '../theme-style.ts'
import type { ResolvedSite } from './resolved-site.ts'

/** The registrable domain of a host; of `localhost` or an address, the host itself. */
const domainOf = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host

/** Names that a page can meet: what lies with a third party is out of its sight, and the same name here is somebody else's. */
function marksOf({ name, category, hosts, traces }: Service, ownDomains: ReadonlySet<string>): ServiceMarks {
  const byKind: Partial<Record<Trace['kind'], string[]>> = {}
  for (const { kind, name, setBy } of traces) {
    if (setBy === 'page' || ownDomains.has(domainOf(setBy))) byKind[kind] = [...new Set([...(byKind[kind] ?? []), name])]
  }
  return { name, category, hosts: [...hosts], traces: byKind }
}

/** Data of the doctor in one language. A language in which it has no texts gets English: its readers are developers. `code` is the part's own. */
export function doctorDataOf({ config, services, collector }: ResolvedSite, language: string, code: string): DoctorData {
  const texts = doctorTextsIn(language)
  const domains = new Set(config.origins.map((origin) => domainOf(new URL(origin).hostname)))
  return {
    language: texts.language,
    direction: directionOf(texts.language),
    texts: texts.texts,
    // No theme: a site's colours are for its visitors, and nobody checked them for code.
    theme: themeStyleOf({}, code),
    origins: config.origins,
    domains: [...domains],
    blocking: config.blocking ?? 'declared',
    markup: config.markup ?? 'any',
    collector,
    services: Object.fromEntries(services.map((service) => [service.id, marksOf(service, domains)])),
  }
}
