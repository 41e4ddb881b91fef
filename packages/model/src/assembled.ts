/**
 * Receipt. Assembled: the record and the receipt of ISO/IEC TS 27560 as JSON-LD in DPV terms, put together from the small record and the
 * notice that it names (PRF-06). The guide is https://w3id.org/dpv/guides/consent-27560.
 */
import { type Choice, NECESSARY } from './category.ts'
import { type ConsentState, consentStateOf } from './consent-state.ts'
import { durationBetween, longestOf } from './duration.ts'
import type { NoticeCategory, NoticeDocument, NoticeService } from './notice.ts'
import type { ConsentRecord } from './record.ts'

/** Profiles that record and receipt conform to (PRF-03). */
export const RECORD_PROFILE = 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr'
export const RECEIPT_PROFILE = 'https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr'

export const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
} as const

/** A record with what its meaning hangs on. `before` is the subject's record before it. */
export interface Told {
  record: ConsentRecord
  /** `null` where it was decided by script, with none shown. */
  notice: NoticeDocument | null
  before?: ConsentRecord | undefined
}

/** DPV's purposes nearest to the built-in categories. A site's own category is a purpose like any. */
const nearest: Readonly<Record<string, string>> = {
  functional: 'dpv:ServiceProvision',
  analytics: 'dpv:ServiceUsageAnalytics',
  marketing: 'dpv:Marketing',
}

/** What services on a page get to know at least: an identifier on the device, the network address, what is looked at. */
const personalData = ['pd:UID', 'pd:IPAddress', 'pd:BrowsingBehavior']

const controllerId = (site: string) => `urn:placet:${site}:controller`

/** PRF-01: id, name, address, contact and type of a party. Where no address is configured it says so. */
export const controllerOf = (site: string, notice: NoticeDocument | null) => ({
  '@type': 'dpv:DataController',
  '@id': controllerId(site),
  'dpv:hasIdentifier': controllerId(site),
  'dpv:hasName': notice?.controller.name ?? site,
  'dpv:hasAddress': notice?.controller.address ?? notice?.controller.country ?? 'not stated',
  'dpv:hasContact': notice?.controller.contact ?? 'not stated',
})

const recipientOf = (site: string, { id, name, vendor, country, privacyUrl }: NoticeService) => ({
  '@type': 'dpv:Recipient',
  '@id': `urn:placet:${site}:service:${id}`,
  'dpv:hasName': vendor ? `${name} (${vendor})` : name,
  ...(country && { 'dpv:hasLocation': `loc:${country}` }),
  ...(privacyUrl && { 'dpv:hasPolicy': privacyUrl }),
})

/** One purpose, or one service that was decided apart from its category. */
interface Part {
  id: string
  category: NoticeCategory
  services: readonly NoticeService[]
  choice: Choice
}

/** What was decided, part by part. A service whose choice is its category's is a recipient of the category. */
function partsOf({ record }: Told, categories: readonly NoticeCategory[]): Part[] {
  return categories
    .filter(({ id }) => id !== NECESSARY)
    .flatMap((category) => {
      const { id, services } = category
      const choice = record.choices[id] ?? 'denied'
      const isApart = ({ id: service }: NoticeService) => (record.services[service] ?? choice) !== choice
      const apart = services
        .filter(isApart)
        .map((service) => ({ id: service.id, category, services: [service], choice: record.services[service.id] as Choice }))
      return [{ id, category, services: services.filter((service) => !isApart(service)), choice }, ...apart]
    })
}

const choiceBefore = ({ before }: Told, { id, category }: Part): Choice | undefined =>
  before && (before.services[id] ?? before.choices[category.id])

/** Categories of a decision that showed no notice: names alone. */
const unnamed = ({ choices }: ConsentRecord): NoticeCategory[] =>
  Object.keys(choices).map((id) => ({ id, name: id, description: '', terms: '', services: [] }))

const isEach = <T>(values: readonly (T | undefined)[]): T[] => [...new Set(values.filter((value): value is T => value !== undefined))]

const methods: Record<ConsentRecord['layer'], string> = {
  notice: 'button, first layer',
  preferences: 'button, second layer',
  policy: 'button, policy layer',
  placeholder: 'button, placeholder of the content',
  api: 'by script of the site',
}

function processOf(told: Told, part: Part, nowMs: number) {
  const { record, notice } = told
  const { category, services, choice } = part
  const decidedAtMs = Date.parse(record.decidedAt)
  const validUntilMs = Date.parse(record.validUntil)
  const duration = durationBetween(decidedAtMs, validUntilMs)
  const state: ConsentState = consentStateOf(choice, { before: choiceBefore(told, part), validUntilMs, nowMs })
  const countries = isEach(services.map(({ country }) => country || undefined))
  const home = notice?.controller.country
  return {
    '@type': 'dpv:Process',
    'dpv:hasPurpose': {
      '@type': isEach(['dpv:Purpose', nearest[category.id]]),
      '@id': `urn:placet:${record.site}:purpose:${part.id}`,
      'dct:title': part.id === category.id ? category.name : (services[0]?.name ?? part.id),
      'dct:description': (part.id === category.id ? category.description : services[0]?.purpose) || category.name,
    },
    'dpv:hasLegalBasis': 'eu-gdpr:A6-1-a',
    'dpv:hasConsentType': 'dpv:ExpressedConsent',
    'dpv:hasPersonalData': personalData,
    'dpv:hasDataController': { '@id': controllerId(record.site) },
    'dpv:hasRecipient':
      services.length > 0 ? services.map((service) => recipientOf(record.site, service)) : [{ '@id': controllerId(record.site) }],
    'dpv:hasStorageCondition': {
      'dpv:hasLocation':
        countries.length > 0 ? countries.map((country) => `loc:${country}`) : [home ? `loc:${home}` : 'dpv:LocationUnknown'],
      'dpv:hasDuration': longestOf(
        services.flatMap(({ traces }) => traces.map(({ lifetime }) => lifetime)),
        duration,
      ),
    },
    'dpv:hasJurisdiction': record.rules === '*' ? 'loc:EU' : `loc:${record.rules}`,
    'dpv:hasConsentControl': {
      '@type': 'dpv:WithdrawConsent',
      'dpv:isExercisedAt': `${record.origin}/`,
      'dct:description': notice?.texts['reopen.label'] ?? 'placet.show("preferences")',
    },
    'dpv:hasRight': ['eu-gdpr:A7-3', 'eu-gdpr:A15', 'eu-gdpr:A17', 'eu-gdpr:A20'],
    'dpv:hasConsentStatus': {
      '@type': `dpv:${state}`,
      'dpv:isIndicatedAtTime': record.decidedAt,
      'dpv:hasDuration': duration,
      'dpv:isIndicatedBy': 'dpv:DataSubject',
      'dpv:hasIndicationMethod': methods[record.layer],
    },
  }
}

/** The record of ISO/IEC TS 27560, with every field that is mandatory there and under the GDPR (PRF-01). The time decides what has expired. */
export function assembledRecord(told: Told, nowMs: number) {
  const { record, notice } = told
  return {
    '@context': CONTEXT,
    '@type': 'dpv:ConsentRecord',
    '@id': `urn:uuid:${record.recordId}`,
    'dct:conformsTo': RECORD_PROFILE,
    'dpv:hasIdentifier': record.recordId,
    'dct:created': record.receivedAt,
    'dpv:hasDataSubject': { '@type': 'dpv:DataSubject', 'dpv:hasIdentifier': record.consentId },
    'dpv:hasDataController': controllerOf(record.site, notice),
    'dpv:hasNotice': {
      '@type': 'dpv:ConsentNotice',
      '@id': record.noticeHash ? `urn:sha256:${record.noticeHash}` : 'urn:placet:no-notice',
      'dct:language': record.language,
      ...(notice?.policy && {
        'dct:hasVersion': notice.policy.version,
        ...(notice.policy.url && { 'dpv:hasPolicy': new URL(notice.policy.url, `${record.origin}/`).href }),
      }),
    },
    'dpv:hasProcess': partsOf(told, notice?.categories ?? unnamed(record)).map((part) => processOf(told, part, nowMs)),
  }
}

export interface ReceiptOptions {
  receiptId: string
  site: string
  nowMs: number
}

/** The receipt: the subject's copy of its records, oldest first (PRF-02). */
export function assembledReceipt(told: readonly Told[], { receiptId, site, nowMs }: ReceiptOptions) {
  return {
    '@context': CONTEXT,
    '@type': 'dpv:ConsentReceipt',
    '@id': `urn:uuid:${receiptId}`,
    'dct:conformsTo': RECEIPT_PROFILE,
    'dpv:hasIdentifier': receiptId,
    'dct:created': new Date(nowMs).toISOString(),
    'dct:publisher': controllerOf(site, told.at(-1)?.notice ?? null),
    'dpv:hasRecordOfActivity': told.map((one) => {
      const { '@context': _, ...record } = assembledRecord(one, nowMs)
      return record
    }),
  }
}
