/** Sync. Creates the sweep: when it looks, and who is told what stays. */
import type { Host, Left, PartHandle, SweepData } from '@placet/model'
import { readWithdrawn } from '../../store/visit.ts'
import { sweepDenied } from './sweep-denied.ts'
import { toldOf } from './told.ts'

/** After a withdrawal, when services that were told to stop may have written their last: SDKs flush what they gathered every five seconds or sooner. */
const LOOKS_MS = [400, 1500, 6000]

export function createSweep(host: Host, data: SweepData): PartHandle {
  const allows = (service: string) => host.placet.allows(service)
  let timers: ReturnType<typeof setTimeout>[] = []
  /** What the last look found and could not delete. */
  let found: Left[] = []
  let isTold = false

  function look(): void {
    // Without a decision nothing was denied, only not granted yet; and a choice that cannot be read may be a grant.
    if (!host.inForce().saved) return
    const seen: Left[] = []
    found = seen
    void sweepDenied(data, allows, (service, name) => seen.push({ service, name, reason: 'still-there', setBy: '' }))
  }

  /** Of services withdrawn in this visit: nobody can look for it, so it is told whether it is there or not. */
  const beyond = (): Left[] =>
    readWithdrawn().flatMap((service) =>
      allows(service)
        ? []
        : Object.entries(data.services[service]?.beyond ?? {}).map(([name, setBy]) => ({
            service,
            name,
            reason: setBy ? ('other-site' as const) : ('http-only' as const),
            setBy,
          })),
    )

  function tell(): void {
    const all = [...beyond(), ...found]
    if (isTold || !all[0]) return
    isTold = true
    host.emit('fault', { code: 'TRACES_LEFT', message: toldOf(all) })
  }

  // The last chance on this page, after whoever writes on the same occasion.
  addEventListener('visibilitychange', () => document.hidden && look())

  return {
    sweep() {
      look()
      for (const timer of timers) clearTimeout(timer)
      timers = LOOKS_MS.map((ms) => setTimeout(look, ms))
      // A look takes a moment in the places that answer later.
      timers.push(setTimeout(tell, (LOOKS_MS.at(-1) as number) + 500))
    },
    left: () => [...beyond(), ...found.filter(({ service }) => readWithdrawn().includes(service))],
  }
}
