/** Site. Built-in texts: the languages that Placet speaks by itself. */
import { ar } from './ar.ts'
import { bg } from './bg.ts'
import { countedKeys, formsIn } from './counted.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { et } from './et.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { ga } from './ga.ts'
import { he } from './he.ts'
import { hr } from './hr.ts'
import { hu } from './hu.ts'
import { is } from './is.ts'
import { it } from './it.ts'
import { lt } from './lt.ts'
import { lv } from './lv.ts'
import { mt } from './mt.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { sk } from './sk.ts'
import { sl } from './sl.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import type { LanguageTexts } from './widget-texts.ts'

/** By language tag: the official languages of the European Union, then those of its neighbours. A site in another language brings every text. */
export const builtInTexts: Readonly<Record<string, LanguageTexts>> = {
  ...{ bg, cs, da, de, el, en, es, et, fi, fr, ga, hr, hu, it, lt, lv, mt, nl, pl, pt, ro, sk, sl, sv },
  ...{ nb, is, uk, tr, ar, he },
  // How most Norwegian pages name the Norwegian that they are written in.
  no: nb,
}

const layers = ['notice', 'preferences', 'policy', 'placeholder', 'reopen'] as const

/** The widget's texts as a configuration names them: `notice.title`. */
export const flatten = (texts: LanguageTexts): Record<string, string> =>
  Object.fromEntries(layers.flatMap((layer) => Object.entries(texts[layer]).map(([key, text]) => [`${layer}.${key}`, text])))

/** Every key that a configuration may override in any language, with its English text as the example of its slots. */
export const textKeys: Readonly<Record<string, string>> = flatten(en)

/** The same for one language: what it counts in other ways than English has forms of its own, with the text for any other number as their example. */
export function textKeysIn(language: string): Readonly<Record<string, string>> {
  const forms = formsIn(language).flatMap((form) => countedKeys.map((key) => [key + form, textKeys[`${key}Other`]]))
  return { ...Object.fromEntries(forms), ...textKeys }
}
