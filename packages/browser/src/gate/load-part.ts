/** Gate. Load part: fetches a lazily loaded file once, on need. It may fail; then nothing is granted and the next need tries again. */
import type { Host, Part, PartHandle, PartName } from '@placet/model'

export interface PartLoader {
  load(name: PartName): Promise<PartHandle | undefined>
  /** What is already here; nothing is fetched. */
  readonly loaded: Partial<Record<PartName, PartHandle>>
}

export function createPartLoader(host: Host, fault: (code: string, error: unknown) => void): PartLoader {
  const loading: Partial<Record<PartName, Promise<PartHandle | undefined>>> = {}
  const loaded: PartLoader['loaded'] = {}
  let failures = 0

  async function fetchPart(name: PartName): Promise<PartHandle | undefined> {
    try {
      const url = host.data.parts.replace('{part}', name).replace('{lang}', host.language)
      // Browsers remember a module that failed to load; another address asks again.
      const module: { default: Part } = await import(url + (failures ? `?${failures}` : ''))
      loaded[name] = module.default(host)
    } catch (error) {
      failures++
      delete loading[name]
      fault('PART_FAILED', error)
    }
    return loaded[name]
  }

  return { load: (name) => (loading[name] ??= fetchPart(name)), loaded }
}
