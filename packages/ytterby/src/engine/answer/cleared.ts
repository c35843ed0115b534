import type { Assessment } from '../../schema/assessment.ts'
import type { InquiryCase } from './case.ts'
import { cite } from './cited.ts'
import { citesOf } from './party-words.ts'
import { say } from './say.ts'

type Cleared = NonNullable<Assessment['cleared']>

/** Which clearances were used, and which no longer hold and why; undefined if none is stated. */
export function clearedOf(inquiryCase: InquiryCase): Cleared | undefined {
  const { ruleset, evaluation } = inquiryCase
  const cleared = evaluation.deal.parties.flatMap(({ path, cleared: matches }) =>
    matches.map(({ clearance: { listed, notice, met }, outcome, listing }, at): Cleared[number] => {
      const sentence = ruleset.data.screening?.[`cleared.${outcome}`]
      return {
        path: `${path.replace('/', '.')}.cleared.${at}`,
        listed,
        notice,
        met,
        outcome,
        text: sentence === undefined ? outcome : say(inquiryCase, sentence),
        citations: cite(inquiryCase, ...(listing === null ? [] : citesOf(inquiryCase, listing))),
      }
    }),
  )
  return cleared.length === 0 ? undefined : cleared
}
