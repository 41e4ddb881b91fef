/** Demo. Offers: what Sertius sells, in figures. Words stand in the content, figures here, so that languages cannot disagree. */

export const planIds = ['studio', 'house', 'quarter'] as const
export type PlanId = (typeof planIds)[number]

export interface Plan {
  euroPerMonth: number
  sites: number
  storageGb: number
  mailboxes: number
  backupsKeptForDays: number
}

export const plans: Record<PlanId, Plan> = {
  studio: { euroPerMonth: 9.9, sites: 1, storageGb: 10, mailboxes: 10, backupsKeptForDays: 14 },
  house: { euroPerMonth: 24, sites: 5, storageGb: 50, mailboxes: 50, backupsKeptForDays: 30 },
  quarter: { euroPerMonth: 69, sites: 20, storageGb: 200, mailboxes: 200, backupsKeptForDays: 30 },
}

export interface ServerSize {
  name: string
  cores: number
  memoryGb: number
  storageGb: number
  euroPerHour: number
  /** What a whole month costs at most. */
  euroPerMonth: number
}

export const serverSizes: readonly ServerSize[] = [
  { name: 'S', cores: 2, memoryGb: 4, storageGb: 80, euroPerHour: 0.021, euroPerMonth: 14 },
  { name: 'M', cores: 4, memoryGb: 8, storageGb: 160, euroPerHour: 0.041, euroPerMonth: 27 },
  { name: 'L', cores: 8, memoryGb: 16, storageGb: 320, euroPerHour: 0.078, euroPerMonth: 52 },
  { name: 'XL', cores: 16, memoryGb: 32, storageGb: 640, euroPerHour: 0.152, euroPerMonth: 101 },
]

export const extraIds = ['volume', 'snapshot', 'objects', 'balancer', 'address', 'network'] as const
export type ExtraId = (typeof extraIds)[number]

/** Euro a month, for one unit; what a unit is, the content says. */
export const extraEuroPerMonth: Record<ExtraId, number> = { volume: 8, snapshot: 4, objects: 2, balancer: 12, address: 3, network: 0 }

/** What is given back when a month falls below the promise: share of the month's fee, in percent. */
export const credits = [
  { belowPercent: 99.95, backPercent: 10 },
  { belowPercent: 99.5, backPercent: 25 },
  { belowPercent: 99, backPercent: 50 },
] as const
