import type { Assessment } from '../../schema/assessment.ts'
import { HEAVY } from '../../schema/elements.ts'
import { TRIGGERS, type Trigger } from '../../schema/restriction-trigger.ts'
import { FRAMEWORK_PARTY } from '../deal/place.ts'
import { ABROAD_1, ABROAD_2, levelOfCircumstance } from '../deal/circumstance-class.ts'
import type { Good } from '../good/good.ts'
import { ANNEX_1, ANNEX_2, levelOfGood } from '../law/good-class.ts'
import { symbolsOf } from '../law/symbols.ts'
import { memoizeByEra, type Era } from '../law/era.ts'
import { levelOf } from '../law/level.ts'
import { isAskable, NO_PERMIT, PROHIBITED, UNSETTLED } from '../verdict/verdict-set.ts'
import type { InquiryCase } from './case.ts'
import type { Sensitivity } from './sensitivity.ts'

/** Whether a limb is in force on the day, or unsettled. */
export const runs = (era: Era, limb: string): boolean => levelOf(era.stateOf(limb)?.state) > 0

/** Only an element that the good certainly holds makes it sensitive here. */
const isSensitive = (how: Sensitivity | null): boolean => how !== null && how !== 'sensitive-material-possible'

/** Whether the good can be more than know-how. */
export function isGoods({ forms }: Good): boolean {
  for (const form of forms) if (form !== 'technology' && form !== 'service') return true
  return false
}

/**
 * The good leaves China and is named by annex 1 of announcement 61, which has a limb in force: its exporter has the
 * announcement's duties, through the notice they issue.
 */
const isAnnexItemFromChina = ({ evaluation: { era, deal, outcome } }: InquiryCase): boolean =>
  deal.leavesChina &&
  outcome.tallies().some(({ entry }) => entry.entry.annexPart !== undefined) &&
  era.rules.abroad.some(({ effect }) => runs(era, effect.limb))

/** Limbs of duties that no entry brings and whose state is unsettled on the day. */
export function unsettledDuties(inquiryCase: InquiryCase): readonly string[] {
  return isAnnexItemFromChina(inquiryCase) ? unsettledIn(inquiryCase) : []
}

const unsettledIn = memoizeByEra(({ ruleset, era }): readonly string[] => {
  const limbs = [...ruleset.restrictions.values()].flatMap(({ on, heldBy }) =>
    on?.includes('annex-item-from-china') === true ? (heldBy ?? []) : [],
  )
  return [...new Set(limbs)].filter((limb) => era.stateOf(limb)?.state === 'unsettled')
})

/** Whether some completion needs a licence abroad under announcement 61. */
export function asksAbroad({ evaluation: { outcome, circumstances } }: InquiryCase): boolean {
  return outcome.classes.some((good) =>
    circumstances.classes.some(
      (one) =>
        (levelOfGood(good, ANNEX_1) > 0 && levelOfCircumstance(one, ABROAD_1) > 0) ||
        (levelOfGood(good, ANNEX_2) > 0 && levelOfCircumstance(one, ABROAD_2) > 0),
    ),
  )
}

/** Countries and regions with a land border to China, in the order of its border. */
export const NEIGHBOURS: ReadonlySet<string> = new Set('KP RU MN KZ KG TJ AF PK IN NP BT MM LA VN'.split(' '))

const canCrossBorder = (destination: string | undefined): boolean =>
  destination === undefined || NEIGHBOURS.has(destination)

/** The good needs no dual-use licence, but has a form that dual-use entries in force name. */
function isNearItem({ ruleset, evaluation: { era, good, marginals, possible } }: InquiryCase): boolean {
  // Where open facts decide, nothing is declared yet.
  if (possible !== NO_PERMIT && (possible & NO_PERMIT) !== 0) return false
  if (good.form === null || marginals['dual-use-licence'] !== NO_PERMIT || !isGoods(good)) return false
  const limbs = ruleset.reach.get(good.form)?.dualUseLimbs ?? []
  return limbs.some((limb) => era.stateOf(limb)?.state === 'in-force')
}

/** The triggers that apply, as bits in the order of `TRIGGERS`. */
export function triggersOf(inquiryCase: InquiryCase, tier: Assessment['tier']): number {
  const applies = triggersOfDeal(inquiryCase, tier)
  return TRIGGERS.reduce((bits, trigger, at) => (applies[trigger] ? bits | (1 << at) : bits), 0)
}

/** Which triggers apply; see `RestrictionTrigger`. */
function triggersOfDeal(inquiryCase: InquiryCase, tier: Assessment['tier']): Readonly<Record<Trigger, boolean>> {
  const { ruleset, statedFacts, evaluation, met } = inquiryCase
  const { era, good, outcome, deal, possible, marginals } = evaluation
  // Restrictions that come with a dual-use licence also apply if another kind of permit bars the deal.
  const dualUse = isAskable(marginals['dual-use-licence'])
  const { leavesChina, toChina, chineseOrigin } = deal
  // The 2025 framework with the United States concerns goods bound there, by use and element.
  const isUsChina = tier !== null && leavesChina && deal.place === FRAMEWORK_PARTY
  const held = isUsChina ? symbolsOf(good.held ?? 0) : []
  const military = deal.endUse?.kind === 'military' || deal.endUser.kind === 'military'
  return {
    'dual-use': dualUse,
    'coded-item':
      dualUse &&
      leavesChina &&
      isGoods(good) &&
      (met.some(({ entry }) => entry.entry.code !== null) || outcome.asserted.length > 0),
    certificate: dualUse && statedFacts.certificateCase,
    'shut-out': dualUse && statedFacts.penalised,
    customs: leavesChina && isGoods(good),
    doubt: leavesChina && (possible & UNSETTLED) !== 0,
    'export-licence': marginals['export-licence'] !== NO_PERMIT,
    'quota-licence': marginals['quota-licence'] !== NO_PERMIT,
    'limb-runs': leavesChina,
    'leaves-china': leavesChina && good.elements !== 0,
    're-export': !leavesChina && !toChina && chineseOrigin,
    'annex-item-from-china': isAnnexItemFromChina(inquiryCase),
    'refusals-run': !leavesChina && asksAbroad(inquiryCase) && era.rules.refusals.length > 0,
    framework: tier !== null,
    heightened: tier !== null && isSensitive(inquiryCase.sensitive),
    'us-china': isUsChina,
    'us-china-civil': isUsChina && deal.endUse?.kind === 'civil',
    'us-china-light': held.some((symbol) => ruleset.elements.get(symbol)?.group === 'light'),
    'us-china-heavy': military && held.some((symbol) => HEAVY.has(symbol)),
    barred: leavesChina && marginals['dual-use-licence'] === PROHIBITED,
    'barred-abroad': !leavesChina && marginals['dual-use-licence'] === PROHIBITED,
    'processed-here': dualUse && leavesChina && inquiryCase.inquiry.origin !== undefined && !chineseOrigin,
    'not-a-sale':
      dualUse && leavesChina && ((inquiryCase.inquiry.shipment?.purpose ?? 'sale') !== 'sale' || !isGoods(good)),
    'border-licence': marginals['export-licence'] !== NO_PERMIT && canCrossBorder(inquiryCase.inquiry.destination),
    'inside-china': deal.insideChina,
    'near-item': leavesChina && (possible & PROHIBITED) === 0 && isNearItem(inquiryCase),
  }
}
