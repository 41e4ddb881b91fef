/** Widget. Box: the room that an embed takes on the page, as style for what stands in for it. */

/** What decides where a box stands among its neighbours. */
const inherited = [
  'position',
  'top',
  'right',
  'bottom',
  'left',
  'margin',
  'float',
  'flex',
  'align-self',
  'justify-self',
  'grid-area',
  'vertical-align',
  'border-radius',
]

/** Declarations for a box of the same size and place. An embed without a size gets one that holds the text. */
export function boxOf(embed: HTMLElement): string {
  const style = getComputedStyle(embed)
  const { width, height } = embed.getBoundingClientRect()
  const size = width && height ? `width:${width}px;max-width:100%;height:${height}px;` : 'width:100%;height:14em;'
  const display = style.display === 'inline' || style.display === 'none' ? 'inline-block' : style.display
  return `display:${display};box-sizing:border-box;container-type:size;overflow:hidden;${size}${inherited.map((name) => `${name}:${style.getPropertyValue(name)};`).join('')}`
}
