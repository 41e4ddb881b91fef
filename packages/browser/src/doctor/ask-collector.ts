/** Doctor. Asks the collector whether it is there. */

/** True where the site's tag can be had from it now. Nothing is recorded, and no cookie travels. */
export async function askCollector(collector: string, site: string): Promise<boolean> {
  try {
    const { ok } = await fetch(`${collector}/s/${site}.js`, { method: 'HEAD', cache: 'no-store', credentials: 'omit' })
    return ok
  } catch {
    return false
  }
}
