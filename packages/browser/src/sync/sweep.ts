/** Sync. Sweep: deletes what a denied service left on the device, as far as a page can. */
import type { SyncData } from '@placet/model'
import cookies from 'js-cookie'
import { domainsOf } from '../store/domains-of.ts'

/** A matcher for exact names and patterns with `*`. */
function matcherOf(patterns: readonly string[]): (name: string) => boolean {
  const sources = patterns.map((pattern) => pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*'))
  const whole = new RegExp(`^(${sources.join('|')})$`)
  return (name) => whole.test(name)
}

/** `/a/b/` → `/`, `/a`, `/a/`, `/a/b`, … */
function pathsOf(path: string): string[] {
  const paths = ['/']
  path
    .split('/')
    .slice(1)
    .reduce((parent, step) => {
      if (step) paths.push(`${parent}${step}`, `${parent}${step}/`)
      return `${parent}${step}/`
    }, '/')
  return paths
}

function sweepCookies(isListed: (name: string) => boolean): void {
  for (const name of Object.keys(cookies.get())) {
    if (!isListed(name)) continue
    // A cookie disappears only under the domain and path it was set with, and services rarely publish either.
    for (const path of pathsOf(location.pathname)) {
      cookies.remove(name, { path })
      for (const domain of domainsOf(location.hostname)) cookies.remove(name, { path, domain })
    }
  }
}

/** Deletes the listed cookies and storage keys of every service that is not allowed. Never throws. */
export function sweep(traces: SyncData, allows: (service: string) => boolean): void {
  for (const [id, { cookies: names, storage: keys }] of Object.entries(traces)) {
    if (allows(id)) continue
    // Each store may be forbidden on its own.
    try {
      if (names) sweepCookies(matcherOf(names))
    } catch {}
    for (const store of ['localStorage', 'sessionStorage'] as const) {
      try {
        const isListed = keys && matcherOf(keys)
        if (isListed) for (const key of Object.keys(window[store])) if (isListed(key)) window[store].removeItem(key)
      } catch {}
    }
  }
}
