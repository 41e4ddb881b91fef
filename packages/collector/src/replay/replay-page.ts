/**
 * Replay. Page: the very notice, drawn by the very build of its time. The kept files run byte for byte; an import map hands the tag its own
 * parts, and in place of the part that records and sends it gets one that does nothing.
 */
import type { NoticeDocument } from '@placet/model'
import { replayStyle } from './replay-style.ts'
import { ribbonIn } from './ribbon.ts'

/** Layers that a replay can begin with. */
export const replayLayers = ['notice', 'preferences', 'policy', 'placeholder'] as const
export type ReplayLayer = (typeof replayLayers)[number]

export interface Replay {
  notice: NoticeDocument
  /** Name in the build to code: `tag`, and `notice.fr` and its like. */
  files: ReadonlyMap<string, string>
  layer: ReplayLayer
  /** When it was seen. */
  atMs: number
  /** Unguessable: only what carries it runs. */
  nonce: string
}

/** What draws. All others would act: decide, send, take away. */
const drawing = ['notice', 'preferences', 'policy', 'placeholder', 'reopen', 'draw']
const acting = ['sync', 'sweep', 'doctor', 'mine']
const INERT = 'export default () => ({ decide() {}, send() {}, display() {}, sweep() {}, leave() {}, left: () => [], receipt() {} })'

/** The parts of a build that a replay needs. */
export const filesToReplay = (language: string): string[] => ['tag', ...drawing.map((part) => `${part}.${language}`)]

/**
 * Nothing may leave the page, and nothing of ours may be reached from it: no connection, no form, no address but `data:`; an origin of its
 * own, without cookies and storage. Only the dashboard may frame it.
 */
export const replayPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' data:`,
    `style-src 'nonce-${nonce}'`,
    'img-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts',
  ].join('; ')

const dataUrl = (code: string): string => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`

/** Where the tag of a build looks for its parts, with `{part}` and `{lang}` to fill in. Throws on a file that is no tag of ours. */
export function partsAddressIn(tag: string): string {
  // Builds of earlier releases write the key in quotes.
  const written = /[{,]"?parts"?:("(?:[^"\\]|\\.)*")/.exec(tag)?.[1]
  if (written === undefined) throw new Error('The kept tag names no parts.')
  return JSON.parse(written) as string
}

function importMapOf({ notice: { language }, files }: Replay): string {
  const address = partsAddressIn(files.get('tag') ?? '')
  const at = (part: string) => address.replace('{part}', part).replace('{lang}', language.toLowerCase())
  const inert = acting.map((part) => [at(part), dataUrl(INERT)])
  const drawn = drawing.flatMap((part) => {
    const code = files.get(`${part}.${language}`)
    return code === undefined ? [] : [[at(part), dataUrl(code)]]
  })
  return JSON.stringify({ imports: Object.fromEntries([...inert, ...drawn]) }).replaceAll('<', '\\u003c')
}

/** Presses that would decide end here, and say so; links lead nowhere. Runs before anything of the build, so that it hears first. */
const holdPresses = `addEventListener('click', (event) => {
  const path = event.composedPath().filter((node) => node instanceof Element)
  if (path.some((node) => node.matches('a[href]'))) event.preventDefault()
  if (!path.some((node) => node.matches('[data-placet$=all],[data-placet=save],[data-placet=once],[data-placet=always],[data-placet=mine]'))) return
  event.preventDefault()
  event.stopImmediatePropagation()
  document.getElementById('replay').animate([{ opacity: .3 }, { opacity: 1 }], 400)
}, true)`

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A stand-in for the embed whose placeholder was pressed. */
function embedOf({ categories }: NoticeDocument): string {
  const category = categories.find(({ id, services }) => id !== 'necessary' && services[0])
  const service = category?.services[0]
  if (!category || !service) return ''
  return `<iframe data-consent="${escaped(category.id)}" data-service="${escaped(service.id)}" data-src="about:blank" title="${escaped(service.name)}" width="560" height="315"></iframe>`
}

/** The whole page. It is to be sent with `replayPolicy`. */
export function replayPage(replay: Replay): string {
  const { notice, files, layer, atMs, nonce } = replay
  const ribbon = ribbonIn(notice.language)
  const date = new Date(atMs).toLocaleString(ribbon.language, { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' })
  const isLayer = layer === 'preferences' || layer === 'policy'
  return `<!doctype html>
<html lang="${escaped(notice.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(ribbon.title)}</title>
<script type="importmap" nonce="${nonce}">${importMapOf(replay)}</script>
<style nonce="${nonce}">${replayStyle}</style>
</head>
<body>
<p id="replay" lang="${ribbon.language}"><strong>${escaped(ribbon.label.replace('{date}', `${date} UTC`))}</strong> ${escaped(ribbon.inert)}</p>
${layer === 'placeholder' ? embedOf(notice) : ''}
<span data-placet-open="preferences" hidden></span>
<script nonce="${nonce}">${holdPresses}</script>
<script nonce="${nonce}" src="${dataUrl(files.get('tag') ?? '')}"></script>
${isLayer ? `<script nonce="${nonce}">placet.push((api) => api.show('${layer}'))</script>` : ''}
</body>
</html>
`
}
