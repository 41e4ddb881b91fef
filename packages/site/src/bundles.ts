/** Site. Bundles: the browser's prebuilt files, read whole and checked against their list. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type PartName, parts } from '@placet/model'
import { sha256 } from './compile/sha256.ts'

/** Code of the tag and of each part, before a site's data is put in. */
export interface Bundles {
  version: string
  /** The tag for pages that carry Placet's own markup. */
  tag: string
  /** The tag that honours other products' markup too. Default: `tag`. */
  tagAnyMarkup?: string
  /** The tag for regions where a rule lets things run until they are refused; any markup. */
  tagByRule?: string
  /** The first layer as a modal dialog. */
  noticeModal: string
  /** The same two, for sites whose servers render the first layer, and what stands behind their tag. Missing where none was built. */
  rendered?: { notice: string; noticeModal: string; behind: string }
  /** Style of the first layer by layout. */
  layouts: Record<string, string>
  /** What stands before the tag where a site blocks `known` or `strict`. */
  guard?: string
  parts: Record<PartName, string>
  /** What stands behind the tag: the runner as `run`, and a piece for each bridge by its id. Missing where none was built. */
  bridges?: Record<string, string>
}

const builtFolder = (): string => join(dirname(createRequire(import.meta.url).resolve('placet/package.json')), 'dist')

async function readWhole(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8')
  } catch (error) {
    throw new Error(`The browser bundles are not built: ${join(folder, name)} cannot be read. Run "npm run build".`, { cause: error })
  }
}

/**
 * Reads the bundles of the package `placet`, or of another folder. Throws where one is missing, or is not the one that `bundles.json`
 * lists: a build that was cut short must not reach visitors.
 */
export async function readBundles(folder: string = builtFolder()): Promise<Bundles> {
  const list: { version: string; files: Record<string, string> } = JSON.parse(await readWhole(folder, 'bundles.json'))
  const read = async (name: string) => {
    const code = await readWhole(folder, name)
    if (sha256(code) !== list.files[name]) throw new Error(`${join(folder, name)} is not the file that bundles.json lists. Build again.`)
    return code
  }
  const codes = await Promise.all(parts.map(async (part) => [part, await read(`${part}.js`)] as const))
  const larger = 'tag-any-markup.js' in list.files && { tagAnyMarkup: await read('tag-any-markup.js') }
  const byRule = 'tag-by-rule.js' in list.files && { tagByRule: await read('tag-by-rule.js') }
  const rendered = 'rendered.js' in list.files && {
    rendered: {
      notice: await read('notice-rendered.js'),
      noticeModal: await read('notice-modal-rendered.js'),
      behind: await read('rendered.js'),
    },
  }
  const guard = 'guard.js' in list.files && { guard: await read('guard.js') }
  const pieces = Object.keys(list.files).flatMap((file) => {
    const [, name] = /^bridge(?:s|-(.+))\.js$/.exec(file) ?? []
    return name || file === 'bridges.js' ? [[name ?? 'run', file] as const] : []
  })
  const bridges = await Promise.all(pieces.map(async ([name, file]) => [name, await read(file)] as const))
  return {
    version: list.version,
    tag: await read('tag.js'),
    ...larger,
    ...byRule,
    noticeModal: await read('notice-modal.js'),
    ...rendered,
    layouts: JSON.parse(await read('layouts.json')),
    ...guard,
    parts: Object.fromEntries(codes) as Record<PartName, string>,
    ...(bridges[0] && { bridges: Object.fromEntries(bridges) }),
  }
}
