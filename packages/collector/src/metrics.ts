/** Collector. Metrics: a small honest set, printed as Prometheus text. */

type Labels = Readonly<Record<string, string>>

interface Family {
  help: string
  kind: 'counter' | 'gauge' | 'histogram'
  /** Printed labels (with the suffix of a histogram's line before them) to the value. */
  lines(): [suffix: string, labels: string, value: number][]
}

const escaped = (value: string) => value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')
/** Tells combinations apart without printing them, nor by way of lists: this runs for each request, printing for each look at the metrics. */
const keyOf = (labels: Labels) => {
  let key = ''
  for (const name in labels) key += `${labels[name]}\0`
  return key
}
const printLabels = (labels: Labels) => {
  const printed = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return printed.length > 0 ? `{${printed.join(',')}}` : ''
}

export interface Registry {
  counter(name: string, help: string): (labels: Labels, by?: number) => void
  gauge(name: string, help: string, read: () => number): void
  /** Bounds in ascending order. */
  histogram(name: string, help: string, bounds: readonly number[]): (labels: Labels, value: number) => void
  print(): string
}

/** Label values must come from small closed sets: each combination is a line for ever. */
export function createRegistry(): Registry {
  const families = new Map<string, Family>()

  return {
    counter(name, help) {
      const series = new Map<string, { labels: Labels; value: number }>()
      families.set(name, {
        help,
        kind: 'counter',
        lines: () => [...series.values()].map(({ labels, value }) => ['', printLabels(labels), value]),
      })
      return (labels, by = 1) => {
        const key = keyOf(labels)
        const one = series.get(key)
        if (one) one.value += by
        else series.set(key, { labels, value: by })
      }
    },

    gauge(name, help, read) {
      families.set(name, { help, kind: 'gauge', lines: () => [['', '', read()]] })
    },

    histogram(name, help, bounds) {
      const series = new Map<string, { labels: Labels; counts: number[]; sum: number; count: number }>()
      families.set(name, {
        help,
        kind: 'histogram',
        lines: () =>
          [...series.values()].flatMap(({ labels, counts, sum, count }) => [
            ...bounds.map((bound, i): [string, string, number] => [
              '_bucket',
              printLabels({ ...labels, le: String(bound) }),
              counts[i] ?? 0,
            ]),
            ['_bucket', printLabels({ ...labels, le: '+Inf' }), count] as [string, string, number],
            ['_sum', printLabels(labels), sum] as [string, string, number],
            ['_count', printLabels(labels), count] as [string, string, number],
          ]),
      })
      return (labels, value) => {
        const key = keyOf(labels)
        const one = series.get(key) ?? { labels, counts: bounds.map(() => 0), sum: 0, count: 0 }
        series.set(key, one)
        one.sum += value
        one.count += 1
        for (let i = bounds.length; i-- > 0 && value <= (bounds[i] as number); ) one.counts[i] = (one.counts[i] ?? 0) + 1
      }
    },

    print: () =>
      [...families]
        .flatMap(([name, { help, kind, lines }]) => [
          `# HELP ${name} ${help}`,
          `# TYPE ${name} ${kind}`,
          ...lines().map(([suffix, labels, value]) => `${name}${suffix}${labels} ${value}`),
        ])
        .join('\n')
        .concat('\n'),
  }
}

/** The collector's own figures. */
export function createMetrics(waiting: () => number) {
  const registry = createRegistry()
  const seconds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5]
  registry.gauge('placet_waiting_records', 'Decisions waiting for their commit.', waiting)
  registry.gauge('process_resident_memory_bytes', 'Resident memory.', () => process.memoryUsage.rss())
  registry.gauge('process_uptime_seconds', 'Seconds since the process started.', () => process.uptime())
  return {
    records: registry.counter('placet_records_total', 'Decisions answered, by what became of them.'),
    displays: registry.counter('placet_displays_total', 'Displays counted.'),
    bursts: registry.counter('placet_bursts_total', 'Decisions and displays that single networks sent beyond what one network sends.'),
    requests: registry.histogram('placet_request_seconds', 'Time to answer, by listener, route and status class.', seconds),
    commitSeconds: registry.histogram('placet_commit_seconds', 'Time of one durable commit.', seconds),
    commitRecords: registry.histogram('placet_commit_records', 'Decisions in one commit.', [0, 1, 10, 50, 100, 500, 1000]),
    print: registry.print,
  }
}

export type Metrics = ReturnType<typeof createMetrics>
