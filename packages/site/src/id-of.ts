/** Site. Id of: the id under which an entry of `services` stands. */
import type { ServiceEntry } from './configuration.ts'

/** Known or not. */
export const idOf = (entry: ServiceEntry): string => (typeof entry === 'string' ? entry : 'use' in entry ? entry.use : entry.id)
