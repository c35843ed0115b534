import * as fc from 'fast-check'
import { assess, decide, decisionView, verdictOf, type Assessment } from 'ytterby'
import { POSSIBLE_VERDICTS } from 'ytterby/apps'
import { inquiryArbitrary, writtenInquiryArbitrary } from './arbitrary-inquiry.ts'
import { demand, forAll, type Property } from './property.ts'
import { isPresumedComplete } from './stating.ts'

/** The rank of a verdict in the order of strictness; `depends` ranks as `no-permit`. */
const rank = (verdict: Assessment['verdict']): number =>
  POSSIBLE_VERDICTS.indexOf(verdict === 'depends' ? 'no-permit' : verdict)

/** DESIGN section 3, rule 5: the least strict possible verdict; `depends` if that is `no-permit` and others are possible. */
function floorOf(possible: Assessment['possible']): Assessment['verdict'] {
  const [laxest, ...stricter] = possible.toReversed()
  if (laxest === undefined) throw new Error('Nothing is possible')
  return laxest === 'no-permit' && stricter.length > 0 ? 'depends' : laxest
}

const ACTIONS: Readonly<Record<Assessment['verdict'], Assessment['action']>> = {
  'no-permit': 'proceed',
  depends: 'ask',
  unsettled: 'hold',
  'permit-required': 'hold',
  'refused-in-principle': 'stop',
  prohibited: 'stop',
}

/**
 * A `no-permit` does not depend on anything open or unsettled: no other verdict is possible, no gap and no option of a question
 * leads to another verdict, and no entry that applies to the good from China is in force or unsettled.
 */
export const neverFreedByDoubt: Property = {
  name: 'never-freed-by-doubt',
  says: 'Open or unsettled facts never lead to no-permit.',
  runs: { gate: 80, prove: 20_000 },
  check: forAll(inquiryArbitrary, (inquiry) => {
    const answer = assess(inquiry)
    const { verdict, possible, action, gaps, questions, permits } = answer
    const found = (): Record<string, unknown> => ({ inquiry, verdict, possible, action, gaps, questions, permits })
    demand(verdict === floorOf(possible), 'The verdict is not the least strict possible one', found)
    demand(action === ACTIONS[verdict], 'The action does not follow from the verdict', found)
    const leavesChina = (inquiry.exportedFrom ?? 'CN') === 'CN'
    if (leavesChina) {
      for (const permit of permits) {
        if (permit.verdict !== 'no-permit') continue
        const bites = permit.items.filter(({ state }) => state === 'in-force' || state === 'unsettled')
        demand(bites.length === 0, 'No permit is needed although one of its entries applies to the good', found)
      }
    }
    if (verdict !== 'no-permit') return
    const free = (verdicts: readonly string[]): boolean => verdicts.join() === 'no-permit'
    demand(
      gaps.every(({ eitherWay }) => free(eitherWay)),
      'A gap leads to another verdict',
      found,
    )
    demand(
      questions.every(({ path, options }) =>
        options.every(
          ({ value, possible: then }) =>
            free(then) || (path === 'product.elementsComplete' && value === false && isPresumedComplete(answer)),
        ),
      ),
      'An answer to a question leads to another verdict',
      found,
    )
    demand(
      permits.every((permit) => permit.verdict === 'no-permit'),
      'A single permit is needed',
      found,
    )
  }),
}

export const marginals: Property = {
  name: 'marginals',
  says: 'The verdict of a single permit is never stricter than the verdict of the answer.',
  runs: { gate: 80, prove: 10_000 },
  check: forAll(inquiryArbitrary, (inquiry) => {
    const { verdict, permits } = assess(inquiry)
    for (const permit of permits)
      demand(rank(permit.verdict) >= rank(verdict), 'A single permit is stricter', () => ({ inquiry, verdict, permit }))
  }),
}

export const verdictAlone: Property = {
  name: 'verdict-alone',
  says: 'verdictOf gives the same verdict, possible and action as assess, and decide its decision view, in any order of calls.',
  runs: { gate: 80, prove: 5_000 },
  check: forAll(fc.tuple(writtenInquiryArbitrary, fc.boolean()), ([inquiry, first]) => {
    const early = first ? [verdictOf(inquiry), decide(inquiry)] : null
    const answer = assess(inquiry)
    const { verdict, possible, action } = answer
    const alone = early ?? [verdictOf(inquiry), decide(inquiry)]
    const whole = [{ verdict, possible, action }, decisionView(answer)]
    demand(JSON.stringify(alone) === JSON.stringify(whole), 'They differ', () => ({ inquiry, alone, whole }))
  }),
}
