import * as fc from 'fast-check'
import { cases } from '../cases/index.ts'
import { assess, canonicalJson, currentRuleset, decisionView, verdictOf, type Inquiry } from 'ytterby'
import { compileRuleset } from 'ytterby/rulesets'
import { chanceFrom } from '../random/chance.ts'
import { accepted } from './arbitrary-inquiry.ts'
import { difference } from './difference.ts'
import { demand, forAll, type Property } from './property.ts'
import { reordered } from './shuffle.ts'

const SAMPLE = 40

/** Documented cases of every kind. */
const documented: readonly Inquiry[] = cases.flatMap(({ inquiry }) => accepted(inquiry) ?? [])
const step = Math.floor(documented.length / SAMPLE)

/**
 * Every list of the ruleset is a set, in any order, but two: the rows of a reach table (the first that fits decides) and
 * the stages of the framework (they follow each other).
 */
const sequences = new Set<readonly unknown[]>([
  ...Object.values(currentRuleset.data.reach),
  currentRuleset.data.framework.stages,
])

/** The decision as text; where the form is open, what is possible alone: the whole answer takes thirty times as long. */
function decisionOf(inquiry: Inquiry, ruleset = currentRuleset): string {
  return canonicalJson(
    inquiry.product?.form === undefined && inquiry.product?.controlCode === undefined
      ? verdictOf(inquiry, { ruleset })
      : decisionView(assess(inquiry, { ruleset })),
  )
}

const decisions = once(decisionOf)

export const rulesetOrder: Property = {
  name: 'ruleset-order',
  says: 'The order of law files, and of everything in them that is no sequence, changes no decision.',
  runs: { gate: 12, prove: 1_000 },
  check: forAll(fc.tuple(fc.nat({ max: 2 ** 31 }), fc.nat({ max: step - 1 })), ([seed, from]) => {
    const ruleset = compileRuleset(reordered(currentRuleset.data, chanceFrom(seed), (list) => !sequences.has(list)))
    for (let at = from; at < documented.length; at += step) {
      const inquiry = documented[at]
      if (inquiry === undefined) continue
      const [one, other] = [decisions(inquiry), decisionOf(inquiry, ruleset)]
      demand(one === other, 'Another order, another decision', () => ({
        inquiry,
        differs: difference(JSON.parse(one), JSON.parse(other)),
      }))
    }
  }),
}

/** What a function gives for each inquiry, worked out once. */
function once(work: (inquiry: Inquiry) => string): (inquiry: Inquiry) => string {
  const known = new Map<Inquiry, string>()
  return (inquiry) => {
    const text = known.get(inquiry) ?? work(inquiry)
    known.set(inquiry, text)
    return text
  }
}
