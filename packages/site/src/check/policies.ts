/** Site. Check of policies: one document per language, and the same sections and facts in each. */
import type { PolicyDocument } from '@placet/model'
import { isUsable, type Mistake, pointer } from '../mistake.ts'
import { checkCharacters } from './characters.ts'
import { createReporter, type Reporter } from './reporter.ts'
import { checkPolicyShape } from './shape.ts'

/** A policy document as it was read, with the file it came from. */
export interface PolicyFile {
  language: string
  file: string
  document: unknown
}

function checkIds({ sections }: PolicyDocument, { error }: Reporter): void {
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

/** Facts by id, with the place they stand in. */
const factsOf = ({ sections }: PolicyDocument) =>
  new Map(sections.flatMap(({ id: section, facts }, i) => facts.map((fact, j) => [fact.id, { section, fact, path: pointer('sections', i, 'facts', j) }] as const)))

function checkAgainst(first: PolicyDocument, other: PolicyDocument, { error }: Reporter): void {
  for (const key of ['version', 'effectiveFrom'] as const) {
    if (first[key] !== other[key]) error(pointer(key), `"${other[key]}" differs from "${first[key]}" in ${first.language}.`, 'All languages are the same policy.')
  }
  const [ids, otherIds] = [first.sections.map(({ id }) => id), other.sections.map(({ id }) => id)]
  for (const id of ids) if (!otherIds.includes(id)) error('/sections', `The section "${id}" of ${first.language} is missing.`)
  for (const [i, id] of otherIds.entries()) if (!ids.includes(id)) error(pointer('sections', i), `The section "${id}" is missing in ${first.language}.`)
  const isSameSet = ids.length === otherIds.length && ids.every((id) => otherIds.includes(id))
  if (isSameSet && ids.some((id, i) => id !== otherIds[i])) error('/sections', `The sections stand in another order than in ${first.language}.`)

  const [facts, otherFacts] = [factsOf(first), factsOf(other)]
  for (const [id, { section, fact }] of facts) {
    const match = otherFacts.get(id)
    if (!match) error('/sections', `The fact "${id}" of section "${section}" in ${first.language} is missing.`)
    else if (match.section !== section) error(match.path, `The fact "${id}" stands in section "${section}" in ${first.language}.`)
    else if ((match.fact.corrected === undefined) !== (fact.corrected === undefined)) error(match.path, `The fact "${id}" is marked as corrected in one language and not in ${other.language === first.language ? 'another' : 'the other'}.`)
  }
  for (const [id, { path }] of otherFacts) if (!facts.has(id)) error(path, `The fact "${id}" is missing in ${first.language}.`)
}

/** Reports what is wrong with the documents, each under its own file. The first is what the others are measured by. */
export function checkPolicies(files: readonly PolicyFile[], mistakes: Mistake[]): void {
  const sound: { document: PolicyDocument; reporter: Reporter }[] = []
  for (const { language, file, document: input } of files) {
    const own: Mistake[] = []
    const reporter = createReporter(file, own)
    checkPolicyShape(input, reporter.error)
    checkCharacters(input, reporter.error, (path) => path.endsWith('/body'))
    if (isUsable(own)) {
      const document = input as PolicyDocument
      if (document.language !== language) reporter.error('/language', `"${document.language}" stands in the document of ${language}.`, `Write "${language}".`)
      checkIds(document, reporter)
      sound.push({ document, reporter: createReporter(file, mistakes) })
    }
    mistakes.push(...own)
  }
  const [first, ...others] = sound
  for (const { document, reporter } of first ? others : []) checkAgainst((first as { document: PolicyDocument }).document, document, reporter)
}
