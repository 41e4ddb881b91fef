/** Widget. Panel: the ground that a layer is drawn on, styled and shut off from the page. */
import { baseStyle } from './base-style.ts'
import { createLayer } from './root.ts'
import { firm } from './sheet.ts'

export interface PanelData {
  language: string
  direction: string
  texts: Record<string, string>
  theme: string
}

/** Makes a layer, and the element in its shadow root to draw in. */
export function createPanel(tag: 'dialog' | 'div', name: string, data: PanelData, css: string): [layer: HTMLElement, element: HTMLElement] {
  const layer = createLayer(name, data, firm(`${data.theme}:host{all:initial;display:contents;}`) + baseStyle + css)
  const element = document.createElement(tag)
  element.className = 'sheet'
  layer.shadowRoot?.append(element)
  return [layer, element]
}
