/** Benchmark. Languages: one visitor speaks one; the others must not travel. */
import { aGrownSite, bytesOf, languageIds, weigh } from './a-site.ts'
import { curveOf } from './curve.ts'

export function languagesGrow(): string[] {
  const steps = [1, 3, 10, languageIds.length].map((size) => {
    const site = aGrownSite('https://growth.example', 3, size)
    const { firstVisit, preferences } = weigh(site)
    const notice = bytesOf(site.files.get('notice.fr') ?? '')
    return { size, figures: { 'first visit, bytes': [firstVisit], 'of these the notice': [notice], 'preferences, bytes': [preferences] } }
  })
  return curveOf('languages offered', steps)
}
