/**
 * Store. Keep: looks after the copy of the choice that a collector on the site's own host sets over HTTP. Comes with the part that sends.
 * Some browsers forget after days what scripts wrote, and not the copy: it may then speak alone, so it must never say more than the
 * newest decision. What makes sure of that is told where its names are: `savedIn` in the model.
 */
import { KEEP, savedIn, UNSEEN } from '@placet/model'
import cookies from 'js-cookie'
import { domainsOf } from './domains-of.ts'
import { readOutbox } from './outbox.ts'

/** Deletes a cookie under every domain that it may have: the configuration's own may have changed since. */
function remove(name: string): void {
  const secure = location.protocol === 'https:'
  cookies.remove(name, { secure })
  for (const domain of domainsOf(location.hostname)) cookies.remove(name, { secure, domain })
}

/** Takes the copy away, where there is one: each write of a cookie holds up the page. The mark goes last: a copy that loses its mark first would count. */
export function dropKeep(): void {
  for (const name of [KEEP, UNSEEN]) if (document.cookie.includes(name)) remove(name)
}

/**
 * True where everything on this device says what the copy says; `undefined` where there is no copy, or no cookie to hold it to.
 * A decision that no cookie could keep is newer than all of them.
 */
function isCopy(): boolean | undefined {
  const { cookie } = document
  const written = savedIn(cookie.replaceAll(KEEP, ''))
  const all = savedIn(cookie.replaceAll(UNSEEN, ''))
  if (written.length && all.length > written.length) return new Set(all).size < 2 && !readOutbox().some((row) => row.isOnlyCopy)
}

/**
 * Lets the copy count where it is one, and takes it away where this device says something else. Call after each answer that may have
 * set it. Never throws.
 */
export function seeKeep(): void {
  try {
    if (isCopy()) remove(UNSEEN)
    // Once more: another tab may have decided between the look and the removal.
    if (isCopy() === false) dropKeep()
  } catch {}
}
