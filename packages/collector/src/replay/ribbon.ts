/** Replay. Ribbon: the words that no replay stands without, in the language of the notice. */

export interface RibbonTexts {
  title: string
  /** `{date}` is when the notice was seen. */
  label: string
  inert: string
}

const ribbons: Readonly<Record<string, RibbonTexts>> = {
  fr: {
    title: 'Rejeu d’une preuve',
    label: 'Rejeu\u00a0: ce qui a été montré le {date}.',
    inert: 'Ici, rien n’est décidé, envoyé ni conservé.',
  },
  nl: {
    title: 'Weergave van een bewijs',
    label: 'Weergave: wat op {date} is getoond.',
    inert: 'Hier wordt niets beslist, verzonden of bewaard.',
  },
  en: {
    title: 'Replay of a record',
    label: 'Replay: what was shown on {date}.',
    inert: 'Nothing is decided, sent or kept here.',
  },
  de: {
    title: 'Wiedergabe eines Nachweises',
    label: 'Wiedergabe: was am {date} gezeigt wurde.',
    inert: 'Hier wird nichts entschieden, gesendet oder gespeichert.',
  },
}

/** Texts in a language, or the English ones: they are for whoever examines the record. */
export function ribbonIn(language: string): RibbonTexts & { language: string } {
  const own = language.split('-')[0] ?? ''
  const texts = Object.hasOwn(ribbons, own) ? ribbons[own] : undefined
  return texts ? { ...texts, language: own } : { ...(ribbons.en as RibbonTexts), language: 'en' }
}
