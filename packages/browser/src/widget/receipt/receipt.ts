/** Widget. Receipt: stands in a receipt's file and checks it when it is opened, offline. Not loaded by pages. */
import type { ReceiptData, SubjectReceipt } from '@placet/model'
import { fill } from '../fill.ts'
import { RECEIPT_ID } from '../mine/receipt-page.ts'
import { recordSection } from '../mine/record-section.ts'
import { areNoticesWhole, checkRecord } from './check-record.ts'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: ReceiptData

export async function checkReceipt({ texts, language }: ReceiptData): Promise<void> {
  const source = document.getElementById(RECEIPT_ID)
  if (!source) return
  const receipt = JSON.parse(source.textContent ?? '') as SubjectReceipt
  const number = (count?: number) => count?.toLocaleString(language) ?? ''
  const isWhole = await areNoticesWhole(receipt)
  for (const own of receipt.records) {
    const expected = recordSection(own, { texts, language, notices: receipt.notices }, true)
    const section = document.querySelector(`[data-record="${CSS.escape(expected.dataset.record ?? '')}"]`)
    const said = section?.querySelector('.proof')
    if (!section || !said) continue
    said.remove()
    // What is read must be what was recorded: the text on the page is held to the bytes that the log commits to.
    const isTrue = isWhole && section.textContent === expected.textContent
    const verdict = isTrue ? await checkRecord(own, receipt) : 'altered'
    const words = {
      altered: texts.recordAltered,
      verified: fill(texts.verified, { index: number(own.proof?.leafIndex), size: number(own.proof?.treeSize) }),
      notVerified: texts.notVerified,
      unproven: texts.unproven,
      unable: texts.cannotVerify,
    }
    said.textContent = words[verdict]
    said.classList.add(verdict === 'verified' ? 'yes' : verdict === 'unproven' || verdict === 'unable' ? 'open' : 'no')
    section.setAttribute('data-verdict', verdict)
    section.append(said)
  }
}

void checkReceipt(__PLACET_PART__)
export default (): object => ({})
