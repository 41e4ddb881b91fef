/** Pages. Words: texts and formats of the reader's language, for every component below. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Words, wordsIn } from '../state/language.ts'

export const WordsContext = createContext<Words>(wordsIn('fr', []))

export const useWords = (): Words => useContext(WordsContext)
