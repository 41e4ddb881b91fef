/** Placet in the browser. Types for pages that use `window.placet`. */
export type { Choice, Decision, Placet, PlacetEvent, PlacetEvents } from '@placet/model'
