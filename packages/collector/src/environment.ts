/** Collector. Environment: what each variable says. Whoever reads the real one hands it in: see `serve.ts`. */

import { dirname, join } from 'node:path'
import { type SecondFactorPolicy, secondFactorPolicies } from './access/rights.ts'
import type { Allowance } from './admission/token-bucket.ts'
import { isTerm, TERM_MONTHS, type Terms, terms } from './retention/data-classes.ts'
import { isPostgres, sqliteFileOf } from './storage/open-storage.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What each variable says, checked. Throws a sentence that names the variable. */
export function readEnvironment(environment: Environment) {
  return {
    port: readPort(environment, 'PLACET_PORT', 8787),
    dashboardPort: readPort(environment, 'PLACET_DASHBOARD_PORT', 8788),
    host: environment.PLACET_HOST || 'localhost',
    databaseUrl: environment.PLACET_DATABASE_URL || 'file:.data/placet.db',
    readDatabaseUrl: environment.PLACET_READ_DATABASE_URL || undefined,
    sites: environment.PLACET_SITES || './sites',
    keys: environment.PLACET_KEYS || keysBeside(environment.PLACET_DATABASE_URL),
    /** File of compiled sites. */
    cache: environment.PLACET_CACHE || cacheBeside(environment.PLACET_DATABASE_URL),
    /** For how long what is kept. */
    terms: readTerms(environment),
    /** File that erasures are written to as well. */
    tombstones: environment.PLACET_TOMBSTONES || tombstonesBeside(environment.PLACET_DATABASE_URL),
    /** Folder that every checkpoint is written to as well. */
    checkpoints: environment.PLACET_CHECKPOINTS || undefined,
    /** Address that every checkpoint is sent to. */
    checkpointWebhook: readUrl(environment, 'PLACET_CHECKPOINT_WEBHOOK'),
    /** Folder of the built browser files; the package's own where it is not set. */
    bundles: environment.PLACET_BUNDLES || undefined,
    publicUrl: readUrl(environment, 'PLACET_PUBLIC_URL'),
    trustedProxies: (environment.PLACET_TRUSTED_PROXIES ?? '').split(',').flatMap((item) => item.trim() || []),
    regionHeader: readHeaderName(environment, 'PLACET_REGION_HEADER'),
    perNetwork: readAllowance(environment, 'PLACET_RATE_LIMIT'),
    perBurst: readPerHour(environment, 'PLACET_BURST_LIMIT'),
    secondFactor: readPolicy(environment, 'PLACET_SECOND_FACTOR'),
    logLevel: environment.PLACET_LOG_LEVEL || 'info',
  }
}

/** Keys lie beside the SQLite file, so that each database has its own; PostgreSQL has no place of its own on this machine. */
function keysBeside(databaseUrl = ''): string {
  if (databaseUrl === '' || isPostgres(databaseUrl)) return '.data/keys'
  return join(dirname(sqliteFileOf(databaseUrl)), 'keys')
}

/** Compiled sites: beside the SQLite file, as the journal is. */
function cacheBeside(databaseUrl = ''): string {
  if (databaseUrl !== '' && isPostgres(databaseUrl)) return '.data/cache/sites.db'
  return join(dirname(sqliteFileOf(databaseUrl || 'file:.data/placet.db')), 'cache', 'sites.db')
}

/** The journal of erasures: beside the SQLite file, so that each database has its own. */
export function tombstonesBeside(databaseUrl = ''): string {
  if (databaseUrl !== '' && isPostgres(databaseUrl)) return '.data/tombstones.ndjson'
  return `${sqliteFileOf(databaseUrl || '.data/placet.db')}.tombstones.ndjson`
}

function readPort(environment: Environment, name: string, otherwise: number): number {
  const text = environment[name]
  if (!text) return otherwise
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`${name} must be a port, 0 to 65535.`)
  return port
}

function readUrl(environment: Environment, name: string): string | undefined {
  const text = environment[name]
  if (!text) return undefined
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new Error(`${name} must be a whole address, such as https://consent.example/path.`)
  return text
}

function readHeaderName(environment: Environment, name: string): string | undefined {
  const text = environment[name]?.trim()
  if (!text) return undefined
  if (!/^[A-Za-z0-9-]+$/.test(text)) throw new Error(`${name} must be the name of one header, such as CF-IPCountry.`)
  return text.toLowerCase()
}

function readAllowance(environment: Environment, name: string): Allowance | undefined {
  const text = environment[name]
  if (!text) return undefined
  const [burst, perSecond] = text.split('/').map(Number)
  if (!burst || !perSecond || burst < 1 || perSecond < 0)
    throw new Error(`${name} must be burst/per-second for one network, such as 1000/50.`)
  return { burst, perSecond }
}

function readPerHour(environment: Environment, name: string): Allowance | undefined {
  const text = environment[name]
  if (!text) return undefined
  const burst = Number(text)
  if (!Number.isInteger(burst) || burst < 1)
    throw new Error(`${name} must be a whole number of decisions and displays an hour, such as 1000.`)
  return { burst, perSecond: burst / 3_600 }
}

function readTerms(environment: Environment): Terms {
  const monthsOf = (term: keyof Terms): number => {
    const { variable, months } = terms[term]
    const asked = Number(environment[variable] || months)
    if (!isTerm(asked)) throw new Error(`${variable} must be whole months, ${TERM_MONTHS.least} to ${TERM_MONTHS.most}.`)
    return asked
  }
  return {
    proofMonths: monthsOf('proofMonths'),
    ratesMonths: monthsOf('ratesMonths'),
    requestsMonths: monthsOf('requestsMonths'),
    auditMonths: monthsOf('auditMonths'),
  }
}

function readPolicy(environment: Environment, name: string): SecondFactorPolicy {
  const text = environment[name] || 'admins'
  const policy = secondFactorPolicies.find((known) => known === text)
  if (!policy) throw new Error(`${name} must be one of: ${secondFactorPolicies.join(', ')}.`)
  return policy
}
