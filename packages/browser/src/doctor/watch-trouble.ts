/** Doctor. Watches for trouble: faults that Placet raises, and what the page's policy stops. */
import type { Host } from '@placet/model'
import type { PageFault, PolicyBlock } from './facts.ts'

export interface TroubleWatch {
  faults(): readonly PageFault[]
  blocks(): readonly PolicyBlock[]
  stop(): void
}

/** From now on; what was stopped before, only where the browser still tells. */
export function watchTrouble(host: Host, changed: () => void): TroubleWatch {
  const faults: PageFault[] = []
  const blocks: PolicyBlock[] = []
  const onFault = host.placet.on('fault', (fault) => {
    faults.push(fault)
    changed()
  })
  const onBlock = ({ effectiveDirective, blockedURI }: Pick<SecurityPolicyViolationEvent, 'effectiveDirective' | 'blockedURI'>) => {
    blocks.push({ directive: effectiveDirective, blocked: blockedURI })
    changed()
  }
  document.addEventListener('securitypolicyviolation', onBlock)
  return {
    faults: () => faults,
    blocks: () => blocks,
    stop() {
      onFault()
      document.removeEventListener('securitypolicyviolation', onBlock)
    },
  }
}
