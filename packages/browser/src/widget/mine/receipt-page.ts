/** Widget. Receipt page: the receipt as one file that anybody can open: to read, to keep, to check without asking anyone (PRF-10). */
import type { MineData, SubjectReceipt } from '@placet/model'
import { element } from '../element.ts'
import { fill } from '../fill.ts'
import { dateIn, recordSection } from './record-section.ts'

const style = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { max-width: 44em; margin: 2em auto; padding: 0 1em; overflow-wrap: anywhere; }
section { margin-block: 1em; padding: .2em 1em; border: 1px solid #8888; border-radius: 10px; }
h1 { font-size: 1.5em; } h3 { margin-bottom: 0; } .fact, [role=status] { font-size: .9em; }
.proof { border-inline-start: 4px solid #8888; padding-inline-start: .8em; } .proof.yes { border-color: #0a7d4f; } .proof.no { border-color: #c0261b; font-weight: 600; }
pre { overflow: auto; max-height: 24em; white-space: pre-wrap; font-size: .75em; }
`

/** Where a file's scripts find what they check. */
export const RECEIPT_ID = 'placet-receipt'

/** Text of a whole HTML file. `checker` is the code that checks it when it is opened. */
export function receiptPage(receipt: SubjectReceipt, { texts, language, direction, controller }: MineData, checker: string): string {
  const reading = { texts, language, notices: receipt.notices }
  const { name, contact, address } = { address: undefined, ...receipt.controller }
  const root = element('html', { lang: language, dir: direction })
  const json = JSON.stringify(receipt)
  root.append(
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, `${texts.receiptTitle} · ${controller.name}`),
      element('style', {}, style),
    ),
    element(
      'body',
      {},
      element('h1', {}, texts.receiptTitle),
      element('p', {}, texts.receiptIntro),
      element('p', {}, `${texts.receiptFor}\u00a0: ${[name, address, contact].filter(Boolean).join(', ')}`),
      element('p', {}, `${texts.id}\u00a0: `, element('code', {}, receipt.consentId)),
      element('p', {}, texts.idMeans),
      element('p', {}, fill(texts.madeOn, { date: dateIn(language, receipt.createdAt) })),
      element('h2', {}, texts.records),
      ...receipt.records.toReversed().map((own) => {
        const section = recordSection(own, reading, true)
        section.append(element('p', { class: 'proof', role: 'status' }, own.proof ? texts.verifying : texts.unproven))
        return section
      }),
      element('p', {}, texts.verifyMeans),
      receipt.verifierKey && element('p', { class: 'fact' }, fill(texts.keyMeans, { key: receipt.verifierKey })),
      element('details', {}, element('summary', {}, texts.machine), element('pre', {}, JSON.stringify(receipt.receipt, null, 2))),
    ),
  )
  // Scripts are put into the text: as elements they would run here.
  const closed = (code: string) => code.replaceAll('</', '<\\/')
  const scripts = `<script type="application/json" id="${RECEIPT_ID}">${json.replaceAll('<', '\\u003c')}</script><script type="module">${closed(checker)}</script>`
  return `<!doctype html>${root.outerHTML.replace('</body>', () => `${scripts}</body>`)}`
}
