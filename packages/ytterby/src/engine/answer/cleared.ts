import type { Assessment } from '../../schema/assessment.ts'
import type { Answer } from './answer.ts'
import { citesOf } from './party-words.ts'
import { unshared } from './part.ts'

type Cleared = NonNullable<Assessment['cleared']>

/** Which clearances were used, and which no longer hold and why; undefined where none is stated. */
export const clearedOf = (answer: Answer): Cleared | undefined =>
  answer.evaluation.deal.parties.every((party) => party.cleared.length === 0) ? undefined : cleared(answer, null)

const cleared = unshared(({ scope, evaluation }: Answer, _: null, cite): Cleared =>
  evaluation.deal.parties.flatMap(({ path, cleared: matches }) =>
    matches.map(({ clearance: { listed, notice, met }, outcome, listing }, at) => {
      const sentence = scope.ruleset.data.screening?.[`cleared.${outcome}`]
      return {
        path: `${path.replace('/', '.')}.cleared.${at}`,
        listed,
        notice,
        met,
        outcome,
        text: sentence === undefined ? outcome : scope.say(sentence),
        citations: cite(...(listing === null ? [] : citesOf(scope, listing))),
      }
    }),
  ),
)
