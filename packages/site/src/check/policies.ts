/** Site. Check of policies: one document per language, and the same sections and facts in each. */
import type { PolicyDocument } from '@placet/model'
import { isUsable, type Mistake, pointer, type Report } from '../mistake.ts'
import { checkCharacters } from './characters.ts'
import { createReporter } from './reporter.ts'
import { checkPolicyShape } from './shape.ts'
import { checkTold } from './told.ts'

/** A policy document as it was read, with the file it came from. */
export interface PolicyFile {
  language: string
  file: string
  document: unknown
}

function checkIds({ sections }: PolicyDocument, error: Report): void {
  const seen = new Set<string>()
  const once = (path: string, id: string) => {
    if (seen.has(id)) error(path, `The id "${id}" stands twice in this document.`, 'Give one of them another id.')
    seen.add(id)
  }
  for (const [i, { id, facts }] of sections.entries()) {
    once(pointer('sections', i, 'id'), id)
    for (const [j, fact] of facts.entries()) once(pointer('sections', i, 'facts', j, 'id'), fact.id)
  }
}

function checkSections(first: PolicyDocument, other: PolicyDocument, error: Report): void {
  const [ids, otherIds] = [first, other].map(({ sections }) => sections.map(({ id }) => id)) as [string[], string[]]
  const missing = ids.filter((id) => !otherIds.includes(id))
  const added = otherIds.filter((id) => !ids.includes(id))
  for (const id of missing) error('/sections', `The section "${id}" of ${first.language} is missing.`)
  for (const id of added) error(pointer('sections', otherIds.indexOf(id)), `The section "${id}" is missing in ${first.language}.`)
  const isReordered = !missing.length && !added.length && ids.join() !== otherIds.join()
  if (isReordered) error('/sections', `The sections stand in another order than in ${first.language}.`)
}

/** Facts by id, with the section and the place they stand in. */
const factsOf = ({ sections }: PolicyDocument) =>
  new Map(
    sections.flatMap(({ id: section, facts }, i) =>
      facts.map(({ id, corrected }, j) => [
        id,
        { section, isCorrected: corrected !== undefined, path: pointer('sections', i, 'facts', j) },
      ]),
    ),
  )

function checkFacts(first: PolicyDocument, other: PolicyDocument, error: Report): void {
  const [facts, otherFacts] = [factsOf(first), factsOf(other)]
  const { language } = first
  for (const [id, { section, isCorrected }] of facts) {
    const match = otherFacts.get(id)
    if (!match) error('/sections', `The fact "${id}" of section "${section}" in ${language} is missing.`)
    else if (match.section !== section) error(match.path, `The fact "${id}" stands in section "${section}" in ${language}.`)
    else if (match.isCorrected !== isCorrected) {
      error(
        match.path,
        `The fact "${id}" is marked as corrected ${isCorrected ? `in ${language} and not here` : `here and not in ${language}`}.`,
      )
    }
  }
  for (const [id, { path }] of otherFacts) if (!facts.has(id)) error(path, `The fact "${id}" is missing in ${language}.`)
}

function checkAgainst(first: PolicyDocument, other: PolicyDocument, error: Report): void {
  for (const key of ['version', 'effectiveFrom'] as const) {
    if (first[key] === other[key]) continue
    error(pointer(key), `"${other[key]}" differs from "${first[key]}" in ${first.language}.`, 'All languages are the same policy.')
  }
  checkSections(first, other, error)
  checkFacts(first, other, error)
}

/** Reports what is wrong with the documents, each under its own file. The first is what the others are measured by. */
export function checkPolicies(files: readonly PolicyFile[], mistakes: Mistake[]): void {
  let first: PolicyDocument | undefined
  for (const { language, file, document: input } of files) {
    const own: Mistake[] = []
    const { error, warn } = createReporter(file, own)
    checkPolicyShape(input, error)
    checkCharacters(input, error, (path) => path.endsWith('/body'))
    if (isUsable(own)) {
      const document = input as PolicyDocument
      if (document.language !== language)
        error('/language', `"${document.language}" stands in the document of ${language}.`, `Write "${language}".`)
      checkIds(document, error)
      // The others have the same facts.
      if (first) checkAgainst(first, document, error)
      else checkTold(document, warn)
      first ??= document
    }
    mistakes.push(...own)
  }
}
