/** Widget. Rendered: stands behind the tag of a site whose servers render the first layer, and takes away what nobody has to answer any more. */
import type { Placet } from '@placet/model'
import { watchRendered } from './watch-rendered.ts'

watchRendered((window as unknown as { placet: Placet }).placet)
