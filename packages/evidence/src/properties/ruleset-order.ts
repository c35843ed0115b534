import * as fc from 'fast-check'
import { cases } from '../cases/index.ts'
import { assess, canonicalJson, currentRuleset, decisionView, verdictOf, type Inquiry } from 'ytterby'
import { compileRuleset } from 'ytterby/law'
import { chanceFrom } from '../random/chance.ts'
import { accepted } from './arbitrary-inquiry.ts'
import { difference } from './difference.ts'
import { demand, forAll, type Property } from './property.ts'
import { reordered } from './shuffle.ts'

const SAMPLE = 40

/** The valid inquiries of the cases. */
const documented: readonly Inquiry[] = cases.flatMap(({ inquiry }) => accepted(inquiry) ?? [])
const step = Math.floor(documented.length / SAMPLE)

/**
 * The order of lists in the ruleset does not matter, with two exceptions: the rows of a reach table, of which the first match
 * decides, and the stages of the framework.
 */
const sequences = new Set<readonly unknown[]>([
  ...Object.values(currentRuleset.data.reach),
  currentRuleset.data.framework.stages,
])

/** The decision as text. If the form is open, only the possible verdicts, because the whole answer takes thirty times as long. */
function decisionOf(inquiry: Inquiry, ruleset = currentRuleset): string {
  return canonicalJson(
    inquiry.product?.form === undefined && inquiry.product?.controlCode === undefined
      ? verdictOf(inquiry, { ruleset })
      : decisionView(assess(inquiry, { ruleset })),
  )
}

const decisions = memoize(decisionOf)

export const rulesetOrder: Property = {
  name: 'ruleset-order',
  says: 'The order of law files, and of all lists in them that are not sequences, changes no decision.',
  runs: { gate: 1, prove: 1_000 },
  check: forAll(fc.tuple(fc.nat({ max: 2 ** 31 }), fc.nat({ max: step - 1 })), ([seed, from]) => {
    const ruleset = compileRuleset(reordered(currentRuleset.data, chanceFrom(seed), (list) => !sequences.has(list)))
    for (let at = from; at < documented.length; at += step) {
      const inquiry = documented[at]
      if (inquiry === undefined) continue
      const [one, other] = [decisions(inquiry), decisionOf(inquiry, ruleset)]
      demand(one === other, 'Another order gives another decision', () => ({
        inquiry,
        differs: difference(JSON.parse(one), JSON.parse(other)),
      }))
    }
  }),
}

/** Memoizes a function of an inquiry. */
function memoize(work: (inquiry: Inquiry) => string): (inquiry: Inquiry) => string {
  const known = new Map<Inquiry, string>()
  return (inquiry) => {
    const text = known.get(inquiry) ?? work(inquiry)
    known.set(inquiry, text)
    return text
  }
}
