/** Store. Domains of: under which domains a cookie of this host may have been set. */

/** `a.b.example` → itself and every parent; the browser ignores those that are public suffixes. */
export function domainsOf(host: string): string[] {
  const labels = host.split('.')
  return labels.map((_, i) => labels.slice(i).join('.'))
}
