/** Gate. Load part: has a lazily loaded file once, on need: from the page that brought it along, else fetched. It may fail; then nothing is granted and the next need tries again. */
import type { Host, Part, PartHandle, PartName } from '@placet/model'

/** What is here by now. */
export type LoadedParts = Partial<Record<PartName, PartHandle>>

/** Answers what has a part come. Each that came is put into `loaded`. */
export function createPartLoader(host: Host, loaded: LoadedParts, fault: (code: string, error: unknown) => void): Host['load'] {
  const loading: Partial<Record<PartName, Promise<PartHandle | undefined>>> = {}
  let failures = 0

  async function load(name: PartName): Promise<PartHandle | undefined> {
    try {
      // Browsers remember a module that failed to load; another address asks again.
      const url = host.data.parts.replace('{part}', name).replace('{lang}', host.language) + '?'.repeat(failures)
      // A page may bring a part along under the very address it is fetched from. What else stands there is the page's own.
      const given = await (window as unknown as Record<string, unknown>)[url]
      loaded[name] = (typeof given === 'function' ? (given as Part) : ((await import(url)) as { default: Part }).default)(host)
    } catch (error) {
      failures++
      delete loading[name]
      fault('PART_FAILED', error)
    }
    return loaded[name]
  }

  return (name) => (loading[name] ??= load(name))
}
