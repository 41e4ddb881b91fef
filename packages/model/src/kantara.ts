/** Receipt. Kantara: a record as a Consent Receipt 1.1 of the Kantara Initiative, for tools that read that (PRF-05). */

import type { Told } from './assembled.ts'
import { NECESSARY } from './category.ts'

/** The nearest of Kantara's purpose categories. */
const purposeCategories: Readonly<Record<string, string>> = {
  functional: 'Personalized Experience',
  analytics: 'Improve Performance',
  marketing: 'Marketing',
}

const isMail = (contact: string) => contact.includes('@')

/** The receipt of one record. It lists what was granted: that form has no place for a refusal. */
export function kantaraReceipt({ record, notice }: Told, receiptId: string) {
  const { name, contact, address = '', country } = notice?.controller ?? { name: record.site, contact: '' }
  const granted = (notice?.categories ?? []).flatMap((category) =>
    category.id === NECESSARY
      ? []
      : category.services
          .filter(({ id }) => (record.services[id] ?? record.choices[category.id]) === 'granted')
          .map((service) => ({ category, service })),
  )
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: record.rules === '*' ? (country ?? 'EU') : record.rules,
    consentTimestamp: Math.floor(Date.parse(record.decidedAt) / 1000),
    collectionMethod: `web, ${record.layer}`,
    consentReceiptID: receiptId,
    language: record.language,
    piiPrincipalId: record.consentId,
    piiControllers: [
      {
        piiController: name,
        contact: name,
        address: { streetAddress: address, ...(country && { addressCountry: country }) },
        email: isMail(contact) ? contact : '',
        phone: '',
        ...(!isMail(contact) && contact && { piiControllerUrl: contact }),
      },
    ],
    policyUrl: notice?.policy?.url ? new URL(notice.policy.url, `${record.origin}/`).href : `${record.origin}/`,
    services: granted.map(({ category, service }) => ({
      service: service.name,
      purposes: [
        {
          purpose: service.purpose,
          purposeCategory: [purposeCategories[category.id] ?? category.name],
          consentType: 'EXPLICIT',
          piiCategory: ['Network/Service', 'Behavioural'],
          primaryPurpose: false,
          termination: record.validUntil,
          thirdPartyDisclosure: service.vendor !== name,
          ...(service.vendor !== name && { thirdPartyName: service.vendor || service.name }),
        },
      ],
    })),
    sensitive: false,
    spiCat: [],
  }
}
