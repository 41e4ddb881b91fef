/** Doctor. Watches what is granted, and since when. */
import type { ChoiceInForce, Host } from '@placet/model'
import type { GrantState } from './facts.ts'

export interface GrantWatch {
  /** Oldest first. */
  states(): readonly GrantState[]
  stop(): void
}

const denied = ({ choices }: ChoiceInForce): Pick<GrantState, 'choices' | 'services'> => ({
  choices: Object.fromEntries(Object.keys(choices).map((id) => [id, 'denied'])),
  services: {},
})

/**
 * What held when the doctor came held from the page's beginning, but for a first decision made on this very page. Where an earlier one
 * may have granted as much, nobody is accused.
 */
export function firstStates(inForce: ChoiceInForce, beganAtMs: number): GrantState[] {
  const { saved, choices, services } = inForce
  const fromMs = (saved?.decidedAtMs ?? 0) - beganAtMs
  if (saved?.n === 1 && fromMs > 0)
    return [
      { fromMs: 0, ...denied(inForce) },
      { fromMs, choices, services },
    ]
  return [{ fromMs: 0, choices, services }]
}

export function watchGrants(host: Host, changed: () => void): GrantWatch {
  const states = firstStates(host.inForce(), performance.timeOrigin)
  const stop = host.placet.on('change', () => {
    const { choices, services } = host.inForce()
    states.push({ fromMs: performance.now(), choices, services })
    changed()
  })
  return { states: () => states, stop }
}
