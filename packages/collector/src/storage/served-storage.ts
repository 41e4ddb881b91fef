/** Storage. Served: what a site served and when, kept by hash, so that what somebody was shown can be shown again (LAW-30, LAW-31). */

/** A document that a notice or a build is read together with. */
export interface KeptDocument {
  hash: string
  kind: 'configuration' | 'policy'
  /** RFC 8785 text; its SHA-256 is the hash. */
  canonical: string
}

/** One build of one configuration, with the notices that it shows. */
export interface ServedBuild {
  buildHash: string
  configurationHash: string
  noticeHashes: readonly string[]
}

/** A notice was shown from this moment on, by this build of this configuration. */
export interface ServedNotice {
  noticeHash: string
  language: string
  buildHash: string
  configurationHash: string
  fromMs: number
}

export interface ServedStorage {
  /** Keeps the documents for good, and notes that the site serves this from now on. Nothing is noted where it served the same last. */
  note(site: string, serving: ServedBuild, documents: readonly KeptDocument[], nowMs: number): Promise<void>
  /** True where exactly this was noted last: then it is kept whole, and retention leaves it alone. */
  isLast(site: string, serving: ServedBuild): Promise<boolean>
  /** When a notice began to be shown, each time, and by what: newest first. */
  noticeHistory(site: string, noticeHash: string): Promise<ServedNotice[]>
  /** Everything that a site served, newest first. */
  history(site: string, limit: number): Promise<ServedNotice[]>
  findDocument(site: string, hash: string): Promise<KeptDocument | undefined>
}

/** A row for each notice that was noted last. Collectors of two builds may have noted at one moment: then it is nobody's alone. */
export interface LastNoted extends Pick<ServedBuild, 'buildHash' | 'configurationHash'> {
  noticeHash: string
}

export function isServing(rows: readonly LastNoted[], { buildHash, configurationHash, noticeHashes }: ServedBuild): boolean {
  const noted = new Set(rows.map(({ noticeHash }) => noticeHash))
  return (
    rows.length > 0 &&
    rows.length === new Set(noticeHashes).size &&
    noticeHashes.every((hash) => noted.has(hash)) &&
    rows.every((row) => row.buildHash === buildHash && row.configurationHash === configurationHash)
  )
}
