/** Doctor. Placement: how the tag stands in the page, and what the page owes its visitors beside it. */
import type { Facts, PageTag } from './facts.ts'
import { aFinding, type Finding } from './finding.ts'
import { markupOf } from './markup.ts'

const without = (attributes: Readonly<Record<string, string>>, ...names: string[]) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)))

/** `known` and `strict` hold what comes after them: so the tag comes first, and the page waits for it (contract, section 4). */
function ofTag({ element, before }: PageTag): Finding[] {
  const found: Finding[] = []
  const where = [markupOf(element)]
  const sooner = markupOf(element, without(element.attributes, 'async', 'defer'))
  if ('async' in element.attributes || 'defer' in element.attributes) found.push(aFinding('tag-async', '', { where, lines: [sooner] }))
  if (before.length) {
    const first = before.map((other) => markupOf(other))
    found.push(aFinding('tag-not-first', '', { where: [...first, ...where], lines: [`<head>\n  ${sooner}\n  …`] }))
  }
  return found
}

function ofLanguage({ language, asked }: Facts): Finding[] {
  const [fallback = ''] = asked.languages
  const values = { language, fallback }
  if (!language) return [aFinding('language-missing', '', { values, where: ['<html>'], lines: [`<html lang="${fallback}">`] })]
  if (asked.languages.some((offered) => `${language}-`.toLowerCase().startsWith(`${offered}-`))) return []
  const lines = [`"languages": ${JSON.stringify([...asked.languages, language.toLowerCase()])}`]
  return [aFinding('language-not-offered', '', { values, where: [`<html lang="${language}">`], lines, place: 'inConfiguration' })]
}

/** What is wrong with the tag and with what belongs to it. */
export function placement(facts: Facts): Finding[] {
  const { data, tags, choices, origin, hasReopenLink } = facts
  const found = data.blocking === 'declared' ? [] : tags.slice(0, 1).flatMap(ofTag)
  if (tags.length > 1) found.push(aFinding('tag-twice', '', { where: tags.map(({ element }) => markupOf(element)) }))
  if (choices > 1) found.push(aFinding('choice-twice', '', { values: { count: `${choices}` } }))
  if (!data.origins.includes(origin)) {
    const lines = [`"origins": ${JSON.stringify([...data.origins, origin])}`]
    found.push(aFinding('origin-not-listed', '', { values: { origin }, where: [origin], lines, place: 'inConfiguration' }))
  }
  if (!hasReopenLink)
    found.push(aFinding('no-reopen-link', '', { lines: ['<button type="button" data-placet-open="preferences">Cookies</button>'] }))
  return [...found, ...ofLanguage(facts)]
}
