/** Widget. Panel: the ground that a layer is drawn on, styled and shut off from the page. */
import { baseStyle } from './base-style.ts'
import { createLayer } from './root.ts'
import { firm } from './sheet.ts'
import { themeCss } from './theme.ts'

export interface PanelData {
  language: string
  direction: string
  texts: Record<string, string>
  theme: Record<string, string>
}

/** Makes a layer, and the element in its shadow root to draw in. */
export function createPanel(tag: 'dialog' | 'div', name: string, data: PanelData, css: string): [layer: HTMLElement, element: HTMLElement] {
  const layer = createLayer(name, data, themeCss(data.theme) + firm(':host{all:initial;display:contents;}') + baseStyle + css)
  const element = document.createElement(tag)
  element.className = 'sheet'
  layer.shadowRoot?.append(element)
  return [layer, element]
}
