/** Site. Check of characters: no text holds what cannot be seen and changes how the rest is read. */
import { pointer, type Report } from '../mistake.ts'

/** Controls, line and paragraph separators, and marks that turn the direction of what follows. */
const hidden = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u
const hiddenButLineEnds = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u

/** Reports hidden characters in every string, keys included. `mayBreak` says at which paths lines may end. */
export function checkCharacters(value: unknown, error: Report, mayBreak: (path: string) => boolean = () => false, path = ''): void {
  if (typeof value === 'string') {
    const sign = (mayBreak(path) ? hiddenButLineEnds : hidden).exec(value)?.[0]
    const code = sign?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    if (code) error(path, `This text holds the hidden character U+${code}.`, 'Remove it.')
    if (!value.isWellFormed()) error(path, 'This text holds half a character.', 'Write it again.')
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (hidden.test(key)) error(path, `The key ${JSON.stringify(key)} holds a hidden character.`, 'Remove it.')
      checkCharacters(inner, error, mayBreak, path + pointer(key))
    }
  }
}
