/** Site. Check of what a policy tells: everything that GDPR Art. 13 and 14 ask for is covered by a fact (LAW-21). */
import type { PolicyDocument } from '@placet/model'
import { type Duty, duties } from '../duties.ts'
import type { Report } from '../mistake.ts'

/** Warns of what no fact covers. No machine can judge the words: it holds the policy to what its author says that they tell. */
export function checkTold({ sections }: PolicyDocument, warn: Report): void {
  const covered = new Set(sections.flatMap(({ facts }) => facts.flatMap(({ covers = [] }) => covers)))
  const words = Object.keys(duties) as Duty[]
  if (!covered.size) {
    const reason = 'No fact says what it covers, so nothing tells whether the policy has all that GDPR Art. 13 asks for.'
    warn('/sections', reason, `Add "covers" to the facts, such as "covers": ["controller"]. The words are: ${words.join(', ')}.`)
    return
  }
  for (const word of words) {
    if (covered.has(word)) continue
    warn('/sections', `No fact covers "${word}": ${duties[word]}.`, `Add "covers": ["${word}"] to the fact that tells it, or the fact.`)
  }
}
