/** Model. Shown wire: one record with what its subject was shown, as whoever examines it gets it from the private listener. */
import type { NoticeDocument } from './notice.ts'
import type { ConsentRecord } from './record.ts'

export interface ShownAnswer {
  /** The consent id is masked: it is the subject's key to its rights (SEC-21). */
  record: ConsentRecord
  /** `null` where the decision was made by script, with no notice shown. */
  notice: Pick<NoticeDocument, 'language' | 'layout' | 'position' | 'theme' | 'buttons' | 'policy' | 'widget' | 'controller'> | null
  /** The build that showed it, the configuration it was compiled from, and since when. `null` where none was noted. */
  served: { buildHash: string; configurationHash: string; since: string } | null
}

/** The first characters of an identifier that must not be told whole. */
export const masked = (id: string): string => `${id.slice(0, 4)}…`
