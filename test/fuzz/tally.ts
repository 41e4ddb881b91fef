/** Fuzz. Tally: how each route answered. */

export interface Tally {
  /** Status 0: no answer before the sender left. */
  count(route: string, status: number): void
  has(route: string): boolean
  print(): void
}

export function createTally(): Tally {
  const routes = new Map<string, Map<number, number>>()
  const line = (name: string, statuses: ReadonlyMap<number, number>) => {
    const whole = [...statuses.values()].reduce((sum, count) => sum + count, 0)
    const shares = [...statuses]
      .sort(([one], [other]) => one - other)
      .map(([status, count]) => `${status}: ${((100 * count) / whole).toFixed(1)} %`)
    console.log(`${name.padEnd(44)} ${String(whole).padStart(7)}  ${shares.join(', ')}`)
  }
  return {
    count(route, status) {
      const statuses = routes.get(route) ?? new Map<number, number>()
      routes.set(route, statuses.set(status, (statuses.get(status) ?? 0) + 1))
    },
    has: (route) => routes.has(route),
    print() {
      const all = new Map<number, number>()
      for (const [route, statuses] of [...routes].sort(([one], [other]) => (one < other ? -1 : 1))) {
        line(route, statuses)
        for (const [status, count] of statuses) all.set(status, (all.get(status) ?? 0) + count)
      }
      line('all', all)
    },
  }
}
