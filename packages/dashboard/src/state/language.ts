/** State. Language: the texts and formats in use, and the choice of another language. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { createFormat, type Format } from '../format.ts'
import { type Language, languageOf, localeOf, textsIn } from '../texts/language.ts'
import type { Texts } from '../texts/texts.ts'

/** Everything a page needs to speak. */
export interface Words {
  language: Language
  t: Texts
  format: Format
}

/** Keeps the chosen language; both may fail silently, as storage may be switched off. */
export interface Keeper {
  read(): string | null
  keep(language: Language): void
}

export interface LanguageState {
  words: ReadonlySignal<Words>
  choose(language: Language): void
}

export const wordsIn = (language: Language, preferred: readonly string[]): Words => ({
  language,
  t: textsIn[language],
  format: createFormat(localeOf(language, preferred)),
})

export function createLanguage(keeper: Keeper, preferred: readonly string[]): LanguageState {
  const language = signal(languageOf(keeper.read(), preferred))
  return {
    words: computed(() => wordsIn(language.value, preferred)),
    choose(chosen) {
      keeper.keep(chosen)
      language.value = chosen
    },
  }
}
