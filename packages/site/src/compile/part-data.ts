/** Site. Part data: what each lazily loaded part carries, one language each. */
import type {
  ChangesData,
  DoctorData,
  MineData,
  NoticeData,
  NoticeDocument,
  PartName,
  PlaceholderData,
  PolicyData,
  PolicyDocument,
  PreferencesData,
  ReceiptData,
  ReopenData,
  SweepData,
  SyncData,
} from '@placet/model'
import { NECESSARY } from '@placet/model'
import { directionOf } from '../texts/in-language.ts'
import { mineTextsIn } from '../texts/mine/mine-texts.ts'
import { themeStyleOf } from '../theme-style.ts'
import { doctorDataOf } from './doctor-data.ts'
import type { LayerTexts } from './layer-texts.ts'
import { policyUrlOf, type ResolvedSite } from './resolved-site.ts'
import { sweepDataOf } from './sweep-data.ts'
import { syncDataOf } from './sync-data.ts'
import { thumbnailDataOf } from './thumbnails.ts'

/** Data by part. `policy` is missing where the site has no policy document: then that part is not delivered. */
export interface PartData {
  notice: NoticeData
  preferences: PreferencesData
  policy?: PolicyData
  placeholder: PlaceholderData
  reopen: ReopenData
  sync: SyncData
  doctor: DoctorData
  mine: MineData
  /** Stands in a receipt and checks it there. */
  receipt: ReceiptData
  changes: ChangesData
  /** Missing where no service leaves anything. */
  sweep?: SweepData
}

/** The policy without the full text. Spelt out, so that the order of keys in the file does not count. */
const summaryOf = ({ language, version, effectiveFrom, title, sections }: PolicyDocument): PolicyData['policy'] => ({
  language,
  version,
  effectiveFrom,
  title,
  sections: sections.map(({ id, title, summary, facts }) => ({
    id,
    title,
    summary,
    facts: facts.map(({ id, text, corrected }) => ({ id, text, ...(corrected !== undefined && { corrected }) })),
  })),
})

/** The number of a choice has its place in "my data". */
function preferencesTextsOf({ preferences }: LayerTexts): Record<string, string> {
  const { consentId: _, copy: __, copied: ___, ...texts } = preferences
  return texts
}

/** Data of every part in one language. `codes` is what the data is put into, `style` that of the first layer's layout. */
export function partDataOf(
  site: ResolvedSite,
  document: NoticeDocument,
  texts: LayerTexts,
  noticeHash: string,
  codes: Readonly<Record<PartName, string>>,
  style: string,
): PartData {
  const { language, controller, position } = document
  const themeIn = (part: PartName, more = '') => themeStyleOf(document.theme, codes[part] + more)
  const direction = directionOf(language)
  const policyUrl = policyUrlOf(site, language)
  const policy = site.policies[language]
  const asked = document.categories.filter(({ id }) => id !== NECESSARY)
  const categories = Object.fromEntries(asked.map(({ id, name, terms }) => [id, { name, terms }]))
  const services = Object.fromEntries(
    asked.flatMap((category) => category.services.map(({ id, name, vendor, privacyUrl }) => [id, { name, vendor, privacyUrl }])),
  )
  const sweep = sweepDataOf(site)
  const spoken = mineTextsIn(language)
  const known = { name: controller.name, contact: controller.contact }
  const { verified, notVerified, recordAltered, cannotVerify, ...said } = spoken.texts
  const inMine = { language: spoken.language, direction: directionOf(spoken.language), texts: said }
  const common = { language, direction }
  const guarded = (site.config.blocking ?? 'declared') !== 'declared' && { isGuarded: true as const }
  return {
    notice: { noticeHash, ...common, texts: texts.notice, categories, policyUrl, position, style, theme: themeIn('notice', style) },
    preferences: {
      noticeHash,
      ...common,
      texts: preferencesTextsOf(texts),
      categories: document.categories,
      controller: known,
      policyUrl,
      hasPolicy: policy !== undefined,
      mine: said.entry,
      theme: themeIn('preferences'),
    },
    ...(policy && {
      policy: {
        noticeHash,
        ...common,
        texts: { ...texts.policy, changed: texts.preferences.changedTerms },
        policy: summaryOf(policy),
        policyUrl,
        theme: themeIn('policy'),
      },
    }),
    placeholder: {
      ...common,
      texts: texts.placeholder,
      categories,
      services,
      ...guarded,
      noticeHash,
      theme: themeIn('placeholder'),
      ...thumbnailDataOf(site),
    },
    reopen: { ...common, label: texts.reopen.label, theme: themeIn('reopen') },
    sync: syncDataOf(site),
    doctor: doctorDataOf(site, language, codes.doctor),
    mine: { ...inMine, controller: known, theme: themeIn('mine') },
    receipt: spoken,
    changes: {
      noticeHash,
      language,
      categories: asked.map(({ id, services }) => ({
        id,
        services: services.map(({ id, name, vendor, country, purpose }) => ({ id, name, vendor, country, purpose })),
      })),
      sections: (policy?.sections ?? []).map(({ id, title }) => ({ id, title, hash: document.policy?.sections?.[id] ?? '' })),
    },
    ...(Object.keys(sweep.services)[0] && { sweep }),
  }
}
