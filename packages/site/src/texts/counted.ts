/** Site. Counted: which form of a text goes with a number, as each language counts. */

/** Texts that say a number. Each has one form for each way in which a language counts: `notice.monthsOne`, `notice.monthsFew`. */
export const countedKeys = ['notice.partners', 'notice.months', 'preferences.services'] as const

/** The form that a key of the widget's texts stands for, or `undefined` where it says no number. */
export function countedFormOf(key: string): string | undefined {
  const start = countedKeys.find((start) => key.startsWith(start))
  return start && ['Zero', 'One', 'Two', 'Few', 'Many', 'Other'].find((form) => key === start + form)
}

/** English where a language is not known, so that the same configuration gives the same bytes on every machine. */
const rulesOf = (language: string) => new Intl.PluralRules([language, 'en'])

const formBy = (rules: Intl.PluralRules, count: number): string => {
  const name = rules.select(count)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The form for a number: `One`, `Few`. A language that has no such text says it with `Other`. */
export const formOf = (count: number, language: string): string => formBy(rulesOf(language), count)

/** From there on every language repeats itself, as far as a site can count services. */
const HIGHEST = 200

/** The numbers from 1 that go with each form. What is said of none is a text of its own. */
function numbersBy(language: string): Map<string, number[]> {
  const rules = rulesOf(language)
  const numbers = new Map<string, number[]>()
  for (let count = 1; count <= HIGHEST; count++) {
    const form = formBy(rules, count)
    numbers.set(form, [...(numbers.get(form) ?? []), count])
  }
  return numbers
}

/** Every form that a language has for whole numbers. */
export const formsIn = (language: string): string[] => [...numbersBy(language).keys()]

/** True where a form stands for one number alone, so that its text may say it in a word. */
export const isOneNumber = (form: string, language: string): boolean => numbersBy(language).get(form)?.length === 1
