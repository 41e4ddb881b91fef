/** Store. Forget: the choice stays on this device, under a number that nobody else knows (SEC-20). */
import { type Host, parseChoice, printChoice } from '@placet/model'
import { writeSaved } from './decide.ts'
import { readOutbox, writeOutbox } from './outbox.ts'
import { newConsentId } from './random.ts'

/** Call once the records of the old number are gone: what still waits to be sent under it goes as well. Grants nothing. */
export function forget(host: Host): void {
  host.refresh()
  const { saved, n } = host.inForce()
  if (!saved) return
  const choice = printChoice({ ...saved, n: n + 1, consentId: newConsentId() })
  // Where no cookie can be written the old one stays: a refusal under an old number is better than none.
  writeSaved(choice, saved.validUntilMs - Date.now(), host.data.domain)
  writeOutbox(readOutbox().filter((row) => parseChoice(row.choice)?.consentId !== saved.consentId))
  host.refresh()
}
