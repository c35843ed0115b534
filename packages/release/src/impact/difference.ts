import { decide, InvalidInquiryError, type DecisionView, type Ruleset } from 'ytterby'
import { listInstruments } from 'ytterby/law'
import { differingFields } from 'ytterby/release-making'
import { contradicts, type Decision } from './is-correction.ts'

type DecisionField = ReturnType<typeof differingFields>[number]

/** Fields of the decision view that differ; `refused` if only one of two laws refuses the inquiry. */
export type DifferingFields = readonly (DecisionField | 'refused')[]

/** The decision of an inquiry; null if the law refuses it. */
export function decisionOf(ruleset: Ruleset, inquiry: object): Decision {
  try {
    return decide(inquiry, { ruleset })
  } catch (error) {
    if (error instanceof InvalidInquiryError) return null
    throw error
  }
}

export function fieldsOf(before: Decision, after: Decision): DifferingFields {
  if (before === null || after === null) return before === after ? [] : ['refused']
  return differingFields(before, after)
}

/**
 * Whether two decisions differ in more than what they announce: changes to come (`horizon`), and entries that are not yet in
 * force.
 */
export function isDecidedDifferently(before: Decision, after: Decision): boolean {
  if (before === null || after === null) return before !== after
  if (differingFields(before, after).every((field) => field === 'horizon')) return false
  return differingFields(inForce(before), inForce(after)).some((field) => field !== 'horizon')
}

const inForce = (decision: DecisionView): DecisionView => ({
  ...decision,
  permits: decision.permits
    .map((permit) => ({ ...permit, items: permit.items.filter(({ state }) => state !== 'not-yet-in-force') }))
    .filter(({ verdict, items }) => verdict !== 'no-permit' || items.length > 0),
})

/** Whether the second law contradicts the first by what had been published by a day. */
export function wasWrong(before: Ruleset, after: Ruleset, inquiry: object, knownThrough: string): boolean {
  const known = 'knownAt' in inquiry ? inquiry : { ...inquiry, knownAt: knownThrough }
  const settled = withoutUnsettled(before, known)
  return contradicts(settled(decisionOf(before, known)), settled(decisionOf(after, known)))
}

/** Leaves out the restrictions of which a law says no more than that it is not settled whether they bind. */
function withoutUnsettled(ruleset: Ruleset, inquiry: object): (decision: Decision) => Decision {
  const { asOf, knownAt } = Object.fromEntries(Object.entries(inquiry))
  const limbs = listInstruments({ asOf, knownAt, ruleset }).flatMap((instrument) => instrument.limbs)
  const unsettled = new Set(limbs.filter(({ state }) => state === 'unsettled').map(({ id }) => id))
  const open = new Set(
    ruleset.data.restrictions
      .filter(({ limbs: own = [] }) => own.length > 0 && own.every((limb) => unsettled.has(limb)))
      .map(({ id }) => id),
  )
  return (decision) =>
    decision && { ...decision, restrictions: decision.restrictions.filter(({ id }) => !open.has(id)) }
}
