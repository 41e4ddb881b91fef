/** Placet in the browser, for pages built with modules. */
export type { Choice, Decision, Placet, PlacetEvent, PlacetEvents } from '@placet/model'
export { createPlacet, type PlacetOptions } from './create-placet.ts'
