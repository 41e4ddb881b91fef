/** Admission. Network: an address cut down to the network it comes from, for limits held in memory and nowhere else (SEC-19). */
import { isIPv4, isIPv6 } from 'node:net'

/**
 * IPv4 to /24, IPv6 to /48; an IPv4 address in IPv6 form is taken out of it first (vectors V-9). Whoever left before the request was looked at
 * has no address any more, whatever the types say.
 */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return 'unknown'
  const mapped = (address.startsWith('::') && /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]) || address
  if (isIPv4(mapped)) return `${mapped.slice(0, mapped.lastIndexOf('.'))}.0/24`
  if (isIPv6(mapped)) return `${firstGroups(mapped).join(':')}::/48`
  return 'unknown'
}

function firstGroups(address: string): string[] {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after].slice(0, 3).map((group) => Number.parseInt(group, 16).toString(16))
}
