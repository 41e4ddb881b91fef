/** Collector. Builds the service out of its parts. Opens no port and reads no environment: see `serve.ts`. */
import type { CompiledSite } from '@placet/site'
import type { FastifyInstance } from 'fastify'
import type { SecondFactorPolicy } from './access/rights.ts'
import { createAdmission, defaultLimits, type Limits } from './admission/admission.ts'
import { type Ambient, systemAmbient } from './ambient.ts'
import { createImprover } from './assets/improver.ts'
import { readFolder } from './assets/read-folder.ts'
import { createCheckpoints } from './evidence/checkpoints.ts'
import type { KeyFile } from './evidence/key-files.ts'
import { createProofs } from './evidence/proofs.ts'
import type { LogName } from './evidence/signer.ts'
import { createSigner } from './evidence/signer.ts'
import { createFaultLog } from './ingest/fault-log.ts'
import { createGroupCommit, type GroupCommit } from './ingest/group-commit.ts'
import { createPrivateListener } from './listeners/private-listener.ts'
import { createPublicListener } from './listeners/public-listener.ts'
import type { LogOptions } from './log.ts'
import { createMetrics } from './metrics.ts'
import { createProving } from './mine/prove-records.ts'
import type { Reach } from './outgoing/ask-guarded.ts'
import { createPasswordHasher, type PasswordCost } from './sign-in/passwords.ts'
import { createSessions } from './sign-in/sessions.ts'
import { newSetupSecret } from './sign-in/setup-secret.ts'
import { createThrottle } from './sign-in/throttle.ts'
import { createSites, type Sites } from './sites/sites.ts'
import type { KeptCheckpoint } from './storage/log-storage.ts'
import type { Storage } from './storage/storage.ts'
import { createThumbnails } from './thumbnails/create-thumbnails.ts'

export interface CollectorOptions {
  /** Opened by the caller, closed by `close()`. */
  storage: Storage
  /** Sites to serve from the start; more come and go through `sites`. */
  sites?: readonly CompiledSite[]
  /** Where visitors reach the public listener. Its path, if any, is answered beside the root. */
  publicUrl?: string
  /** Addresses or networks of proxies to believe. */
  trustedProxies?: readonly string[]
  /** Header in which a proxy of the operator tells the visitor's region (ISO 3166); without one, everybody is asked first. */
  regionHeader?: string
  /** Folder of the built dashboard. */
  dashboardFolder?: string
  /** Clock, ids and randomness; each may be given alone. */
  ambient?: Partial<Ambient>
  log?: LogOptions
  limits?: Partial<Limits>
  /** Decisions that may wait for their commit before senders are asked to come back. */
  maxWaiting?: number
  passwordCost?: PasswordCost
  /** Who must have a second factor before their rights count; administrators by default. */
  secondFactor?: SecondFactorPolicy
  /** Keys that sign checkpoints, as `openKeys` reads them; without any, the log is kept and nothing is signed. */
  keys?: readonly KeyFile[]
  /** Carries each new checkpoint to where this machine cannot take it back. */
  publishCheckpoint?(log: LogName, checkpoint: KeptCheckpoint): Promise<void>
  /** How vendors are reached for pictures of their videos: the internet's public addresses, unless a test plays them. */
  reach?: Reach
  /** Time that requests under way have to finish when closing. */
  drainMs?: number
}

const DRAIN_MS = 10_000

export interface Collector {
  /** Tag, files, ingest. */
  public: FastifyInstance
  /** Dashboard, stats, exports. */
  private: FastifyInstance
  sites: Sites
  /** A new setup secret while there is no account, else `undefined`. The one before it stops working. */
  newSetupSecret(): Promise<string | undefined>
  /** Writes what waits. */
  flush(): Promise<void>
  /** Finishes the requests under way, writes what waits, closes the storage. */
  close(): Promise<void>
}

/** Resolves when every given site is served. The listeners answer `inject` at once, and ports once `listen` is called on them. */
export async function createCollector(options: CollectorOptions): Promise<Collector> {
  const { storage, publicUrl, trustedProxies = [], log = {} } = options
  const ambient: Ambient = { ...systemAmbient, ...options.ambient }
  const metrics = createMetrics(() => groupCommit.waiting)
  const faults = createFaultLog(() => publicListener.log, ambient.nowMs)
  const groupCommit: GroupCommit = createGroupCommit({
    records: storage.records,
    ...(options.maxWaiting === undefined ? {} : { maxWaiting: options.maxWaiting }),
    onCommit: ({ records, tookMs }) => {
      faults.works()
      metrics.commitSeconds({}, tookMs / 1000)
      metrics.commitRecords({}, records)
    },
    onFault: faults.fault,
  })
  const improver = createImprover()
  const sites = createSites(storage, improver, ambient.nowMs)
  for (const site of options.sites ?? []) await sites.serve(site)

  const checkpoints = createCheckpoints({
    log: storage.log,
    nowMs: ambient.nowMs,
    logs: () => sites.all().map(({ compiled: { id, collector } }) => ({ site: id, collector })),
    ...(options.keys === undefined ? {} : { signer: createSigner(options.keys) }),
    ...(options.publishCheckpoint === undefined ? {} : { publish: options.publishCheckpoint }),
    onFault: (error) => publicListener.log.error({ err: error }, 'checkpoint could not be made or published'),
  })
  const stopCheckpoints = checkpoints.start()

  const listening = { ambient, log, trustedProxies, metrics }
  const admission = createAdmission({ ...defaultLimits, ...options.limits }, ambient.nowMs)
  const publicListener = createPublicListener(
    listening,
    {
      sites,
      storage,
      groupCommit,
      admission,
      ambient,
      metrics,
      checkpoints,
      regionHeader: options.regionHeader?.toLowerCase(),
      proofs: createProofs(storage.log),
      thumbnails: createThumbnails({
        nowMs: ambient.nowMs,
        ...(options.reach === undefined ? {} : { reach: options.reach }),
        onFault: ({ site, service }, error) => publicListener.log.warn({ site, service, err: error }, 'picture could not be fetched'),
      }),
      proving: createProving({ log: storage.log, checkpoints, keys: options.keys ?? [] }),
    },
    basePathOf(publicUrl),
  )

  const sessions = createSessions(storage.accounts, ambient)
  const passwords = createPasswordHasher(ambient, options.passwordCost)
  const throttle = createThrottle(ambient.nowMs)
  const files = options.dashboardFolder === undefined ? new Map() : await readFolder(options.dashboardFolder, improver)
  const signingIn = { sessions, passwords, throttle, secondFactor: options.secondFactor ?? 'admins' }
  const privateListener = createPrivateListener(
    listening,
    { sites, storage, groupCommit, ambient, metrics, checkpoints, ...signingIn },
    files,
  )

  return {
    public: publicListener,
    private: privateListener,
    sites,
    newSetupSecret: () => newSetupSecret(storage.accounts, ambient),
    flush: groupCommit.flush,
    async close() {
      const cut = setTimeout(() => {
        for (const { server } of [publicListener, privateListener]) server.closeAllConnections()
      }, options.drainMs ?? DRAIN_MS)
      await Promise.all([publicListener.close(), privateListener.close()])
      clearTimeout(cut)
      stopCheckpoints()
      improver.stop()
      await groupCommit.flush()
      // The last records are signed too: what stands still for long should not stand unsigned.
      await checkpoints.makeDue()
      await storage.close()
    },
  }
}

/** `/consent` of `https://www.sertius.example/consent/`; empty at the root. */
const basePathOf = (publicUrl: string | undefined): string => (publicUrl ? new URL(publicUrl).pathname.replace(/\/+$/, '') : '')
