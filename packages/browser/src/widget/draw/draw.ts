/** Widget. Draw: the library that the preferences draw with. A file of its own, so that the first layer comes without it. */
import type { Part } from '@placet/model'
import { h, render } from 'preact'

const part: Part = () => ({ preact: { h, render } })
export default part
