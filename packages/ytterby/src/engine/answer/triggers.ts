import type { Assessment } from '../../schema/assessment.ts'
import { HEAVY } from '../../schema/elements.ts'
import { TRIGGERS, type Trigger } from '../../schema/restriction-trigger.ts'
import { FRAMEWORK_PARTY } from '../deal/place.ts'
import { ABROAD_1, ABROAD_2, levelOfCircumstance } from '../deal/circumstance-class.ts'
import type { Good } from '../good/good.ts'
import { ANNEX_1, ANNEX_2, levelOfGood } from '../law/good-class.ts'
import { symbolsOf } from '../law/symbols.ts'
import { inEra, type Era } from '../law/era.ts'
import { levelOf } from '../law/level.ts'
import { isAskable, NO_PERMIT, UNSETTLED } from '../verdict/verdict-set.ts'
import type { Case } from './case.ts'
import type { Sensitivity } from './sensitivity.ts'

/** A limb is in force on the day, or nobody can say that it is not. */
export const runs = (era: Era, limb: string): boolean => levelOf(era.stateOf(limb)?.state) > 0

/** An element that a good holds, not one that it can hold, brings the scrutiny. */
const isSensitive = (how: Sensitivity | null): boolean => how !== null && how !== 'sensitive-material-possible'

/** The good can be more than know-how. */
export function isGoods({ forms }: Good): boolean {
  for (const form of forms) if (form !== 'technology' && form !== 'service') return true
  return false
}

/**
 * What leaves China is named by annex 1 of announcement 61, some limb of which runs: who exports it has the duties of the
 * announcement, through the notice they issue.
 */
const isAnnexItemFromChina = ({ evaluation: { era, deal, outcome } }: Case): boolean =>
  deal.leavesChina &&
  outcome.tallies.some(({ entry }) => entry.entry.annexPart !== undefined) &&
  era.rules.abroad.some(({ effect }) => runs(era, effect.limb))

/** Limbs of duties that no entry brings, of which nobody can say whether they bind on the day. */
export function unsettledDuties(of: Case): readonly string[] {
  return isAnnexItemFromChina(of) ? unsettledIn(of) : []
}

const unsettledIn = inEra(({ ruleset, era }): readonly string[] => {
  const limbs = [...ruleset.restrictions.values()].flatMap(({ on, heldBy }) =>
    heldBy !== undefined && on?.includes('annex-item-from-china') === true ? [heldBy] : [],
  )
  return [...new Set(limbs)].filter((limb) => era.stateOf(limb)?.state === 'unsettled')
})

/** Some licence of announcement 61 is asked for abroad in some completion. */
export function asksAbroad({ evaluation: { outcome, circumstances } }: Case): boolean {
  return outcome.classes.some((good) =>
    circumstances.classes.some(
      (one) =>
        (levelOfGood(good, ANNEX_1) > 0 && levelOfCircumstance(one, ABROAD_1) > 0) ||
        (levelOfGood(good, ANNEX_2) > 0 && levelOfCircumstance(one, ABROAD_2) > 0),
    ),
  )
}

/** The facts of the deal that bring restrictions, a bit for each in the order of `TRIGGERS`. */
export function triggersOf(of: Case, tier: Assessment['tier']): number {
  const applies = triggersOfDeal(of, tier)
  return TRIGGERS.reduce((bits, trigger, at) => (applies[trigger] ? bits | (1 << at) : bits), 0)
}

/** Which facts of the deal bring restrictions; `RestrictionTrigger` says what each trigger means. */
function triggersOfDeal(of: Case, tier: Assessment['tier']): Readonly<Record<Trigger, boolean>> {
  const { ruleset, stated, evaluation, met } = of
  const { era, good, outcome, deal, possible, marginals } = evaluation
  // What a dual-use licence brings along binds also where another kind of permit bars the deal.
  const dualUse = isAskable(marginals['dual-use-licence'])
  const { leavesChina, toChina, chineseOrigin } = deal
  // What the framework of 2025 with the United States touches: goods bound there, by use and by element.
  const isUsChina = tier !== null && leavesChina && deal.place === FRAMEWORK_PARTY
  const held = isUsChina ? symbolsOf(good.elements ?? 0) : []
  const military = deal.endUse?.kind === 'military' || deal.endUser.kind === 'military'
  return {
    'dual-use': dualUse,
    'coded-item':
      dualUse &&
      leavesChina &&
      isGoods(good) &&
      (met.some(({ entry }) => entry.entry.code !== null) || outcome.asserted.length > 0),
    certificate: dualUse && stated.certificateCase,
    'shut-out': dualUse && stated.penalised,
    customs: leavesChina && isGoods(good),
    doubt: leavesChina && (possible & UNSETTLED) !== 0,
    'export-licence': marginals['export-licence'] !== NO_PERMIT,
    'quota-licence': marginals['quota-licence'] !== NO_PERMIT,
    'limb-runs': leavesChina,
    'leaves-china': leavesChina && good.elements !== 0,
    're-export': !leavesChina && !toChina && chineseOrigin,
    'annex-item-from-china': isAnnexItemFromChina(of),
    'refusals-run': !leavesChina && asksAbroad(of) && era.rules.refusals.length > 0,
    framework: tier !== null,
    heightened: tier !== null && isSensitive(of.sensitive),
    'us-china': isUsChina,
    'us-china-civil': isUsChina && deal.endUse?.kind === 'civil',
    'us-china-light': held.some((symbol) => ruleset.elements.get(symbol)?.group === 'light'),
    'us-china-heavy': military && held.some((symbol) => HEAVY.has(symbol)),
  }
}
