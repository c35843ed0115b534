import type { Assessment } from '../../schema/assessment.ts'
import type { PartyList } from '../../schema/permit-kind.ts'
import type { Circumstances } from '../deal/circumstances.ts'
import { isNamedOn, runningNotices, type PartyOption } from '../deal/parties.ts'
import { ABROAD_1, ABROAD_2, BAR, levelOfCircumstance } from '../deal/circumstance-class.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { levelOfClause } from '../law/level.ts'
import { verdictsOf } from '../verdict/verdict-set.ts'
import type { InquiryCase } from './case.ts'
import { cite } from './cited.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { MetEntry } from './met-entries.ts'
import type { MetList } from './rules-met.ts'
import { asksAbroad, unsettledDuties } from './triggers.ts'

type Gap = Assessment['gaps'][number]
type GapPlace = Omit<Gap, 'eitherWay' | 'citations'> & { cites: readonly string[] }

/** A gap that the good, the parties or the use meet, if the rest of the inquiry lets it matter. */
type GoodGap = GapPlace & { annexPart?: 1 | 2 | undefined }
type PartyGap = GapPlace & {
  /** Whether the gap needs a bar on dual-use goods to apply, or a refusal under announcement 61 is enough. */
  on?: 'bar' | 'bar-or-refusal'
}

/** Every gap of the law that some completion meets, including those that do not affect the joint verdict. */
export function gapsOf(inquiryCase: InquiryCase): Gap[] {
  const { ruleset, evaluation, canBeBarred } = inquiryCase
  const { circumstances } = evaluation
  const ofGood = goodGaps(inquiryCase, inquiryCase.met)
  // A re-export is barred under the entries that the good would meet on leaving China.
  if (inquiryCase.barring !== inquiryCase.met && circumstances.classes.some((one) => levelOfCircumstance(one, BAR) > 0))
    ofGood.push(
      ...goodGaps(
        inquiryCase,
        inquiryCase.barring.filter(({ entry }) => entry.control.permit === 'dual-use-licence'),
      ),
    )
  const ofDeal = [
    ...dealGaps(ruleset, circumstances, inquiryCase.lists),
    ...countryGaps(inquiryCase),
    ...insideChinaGaps(inquiryCase),
  ]
  const ofDuty = dutyGaps(inquiryCase)
  if (ofGood.length === 0 && ofDeal.length === 0 && ofDuty.length === 0) return []

  const openOfGood = ofGood.filter(
    ({ annexPart }) =>
      annexPart === undefined ||
      circumstances.classes.some((one) => levelOfCircumstance(one, annexPart === 1 ? ABROAD_1 : ABROAD_2) > 0),
  )
  // Abroad, a listing is also a reason for refusal if announcement 61 requires a licence.
  const biting = ofDeal.filter(
    ({ on }) => on === undefined || canBeBarred || (on === 'bar-or-refusal' && asksAbroad(inquiryCase)),
  )

  const eitherWay = verdictsOf(evaluation.gap === 0 ? evaluation.possible : evaluation.gap)
  // A duty does not affect the verdict, so both readings get the least strict one.
  const unmoved = verdictsOf(evaluation.possible).slice(-1)
  const gaps = new Map<string, Gap>()
  const add = ({ instrument, limb, since, cites }: GapPlace, verdicts: Gap['eitherWay']): void => {
    const before = gaps.get(`${instrument} ${limb}`)
    const citations = cite(inquiryCase, ...(before?.citations ?? []), ...cites)
    gaps.set(`${instrument} ${limb}`, { instrument, limb, since, eitherWay: before?.eitherWay ?? verdicts, citations })
  }
  for (const gap of [...openOfGood, ...biting]) add(gap, eitherWay)
  for (const gap of ofDuty) add(gap, unmoved)
  return [...gaps.values()].sort((a, b) => compareText(a.instrument, b.instrument) || compareText(a.limb, b.limb))
}

const DEEMED_EXPORT = 'd792-2'

/** Whether technology that is handed over inside China is exported. */
function insideChinaGaps({ ruleset, era, evaluation }: InquiryCase): PartyGap[] {
  const instrument = ruleset.citation(DEEMED_EXPORT)?.instrument
  if (!evaluation.deal.insideChina || instrument === undefined) return []
  const since = ruleset.instruments
    .get(instrument)
    ?.effects.flatMap((one) => (one.type === 'enact' ? [one.from] : []))[0]
  return [
    {
      instrument,
      limb: DEEMED_EXPORT,
      since: since !== undefined && since <= era.asOf ? since : null,
      cites: [DEEMED_EXPORT],
    },
  ]
}

/** Duties whose binding force is unsettled. */
const dutyGaps = (inquiryCase: InquiryCase): GapPlace[] =>
  unsettledDuties(inquiryCase).map((limb) => ({
    instrument: inquiryCase.ruleset.lives.get(limb)?.instrument ?? limb,
    limb,
    since: inquiryCase.era.stateOf(limb)?.since ?? null,
    cites: [
      ...[...inquiryCase.ruleset.restrictions.values()].flatMap(({ heldBy, citations }) =>
        heldBy === limb ? citations : [],
      ),
      ...(inquiryCase.era.stateOf(limb)?.because ?? []),
    ],
  }))

/** Entries that are unsettled, or for which it is unsettled whether they cover the good. */
function goodGaps({ ruleset, era, evaluation }: InquiryCase, met: readonly MetEntry[]): GoodGap[] {
  const gaps: GoodGap[] = []
  for (const { entry, match, limb, state } of met) {
    const { code, annexPart } = entry.entry
    const instrument = entry.instrument.id
    if (state.state === 'unsettled')
      gaps.push({ instrument, limb, since: state.since, annexPart, cites: [entry.cite, ...state.because] })
    else if (state.state === 'in-force' && match === 'unsettled')
      gaps.push({
        instrument,
        limb: code ?? entry.id,
        since: ruleset.lives.get(limb)?.starts[0]?.from ?? null,
        annexPart,
        cites: [entry.cite],
      })
  }
  for (const { level, limb, code, instrument, cites } of evaluation.outcome.asserted) {
    if (level !== 1) continue
    const state = limb === null ? null : era.stateOf(limb)
    gaps.push({
      instrument: instrument ?? 'not-held',
      limb: limb ?? code,
      since: state?.since ?? null,
      cites: [...cites, ...(state?.because ?? [])],
    })
  }
  return gaps
}

/** Gaps about parties and uses. */
function dealGaps(ruleset: CompiledRuleset, circumstances: Circumstances, lists: readonly MetList[]): PartyGap[] {
  const gaps: PartyGap[] = []
  for (const list of lists) gaps.push(...listingGaps(circumstances, list))
  gaps.push(...statedListGaps(circumstances), ...useGaps(circumstances), ...unnamedGaps(ruleset, circumstances))
  return gaps
}

function listingGaps({ era, deal }: Circumstances, { list, listings }: MetList): PartyGap[] {
  const { leavesChina, chineseOrigin } = deal
  if (list === 'watch-list' || (list !== 'control-list' && !leavesChina)) return []
  const on = list === 'control-list' ? { on: 'bar-or-refusal' as const } : {}
  return listings.flatMap(({ listing, state }): PartyGap[] => {
    const { instrument, limb, cite: notice, order } = listing
    if (order !== null && levelOfClause(order.clause, 2) === 0) return []
    if (state === 'unsettled') {
      const { since = null, because = [] } = era.stateOf(limb) ?? {}
      return [{ instrument, limb, since, cites: [notice, ...because], ...on }]
    }
    const unread =
      list === 'unreliable-entity'
        ? !listing.tradeBarRead
        : order !== null
          ? order.clause !== 'read'
          : !leavesChina && chineseOrigin && listing.retransfer === 'clause-not-read'
    return state === 'in-force' && unread ? [{ instrument, limb, since: null, cites: [notice], ...on }] : []
  })
}

/** The gap that an unnamed party can meet: a clause that was not read, of every notice in force that can bar it. */
function unnamedGaps(ruleset: CompiledRuleset, circumstances: Circumstances): PartyGap[] {
  const { era, deal, parties } = circumstances
  if (deal.leavesChina) return openClauseGaps(ruleset, circumstances)
  if (!parties.some(({ named, listed }) => !named && listed === undefined)) return []
  return runningNotices(ruleset, era, 'control-list').flatMap((limb): PartyGap[] => {
    const life = ruleset.lives.get(limb)
    if (life === undefined || ruleset.retransferBars.has(limb)) return []
    return [{ instrument: life.instrument, limb, since: null, on: 'bar', cites: era.stateOf(limb)?.because ?? [] }]
  })
}

/** Countermeasures in force whose clause was not read, if a party is stated to be under one, or if no other is in force. */
function openClauseGaps(ruleset: CompiledRuleset, { era, parties }: Circumstances): PartyGap[] {
  const isMet = parties.some(({ options }) =>
    options.some(
      (option) => option.ifLicensed === 1 || (option.countermeasure === 1 && !isNamedOn('countermeasure', option)),
    ),
  )
  if (!isMet) return []
  return [...ruleset.clauses].flatMap(([limb, clause]): PartyGap[] => {
    const state = era.stateOf(limb)
    const life = ruleset.lives.get(limb)
    if (life === undefined || state?.state !== 'in-force' || levelOfClause(clause, 2) !== 1) return []
    return [{ instrument: life.instrument, limb, since: null, cites: state.because }]
  })
}

/**
 * A listing without a named notice: whether it bars passing the goods on is unknown. The same holds if a listing is stated for
 * a day on which no notice we hold is in force.
 */
function statedListGaps({ deal, parties }: Circumstances): PartyGap[] {
  const listedParties = parties.filter(({ listed }) => listed !== undefined)
  return listedParties.flatMap(({ options }): PartyGap[] => {
    const unnamedOn = (list: PartyList): readonly PartyOption[] => options.filter((option) => !isNamedOn(list, option))
    const gaps: PartyGap[] = []
    if (unnamedOn('control-list').some((option) => (deal.leavesChina ? option.control : option.retransfer) === 1))
      gaps.push({ instrument: 'notice-not-named', limb: 'control-list', since: null, on: 'bar', cites: [] })
    if (deal.leavesChina && unnamedOn('unreliable-entity').some((option) => option.unreliable === 1))
      gaps.push({ instrument: 'notice-not-named', limb: 'unreliable-entity', since: null, cites: [] })
    return gaps
  })
}

/** Country rules of which it is unsettled whether they apply. */
const countryGaps = ({ bars, era }: InquiryCase): PartyGap[] =>
  bars.flatMap(({ bar: { effect, instrument }, outcome, state }): PartyGap[] => {
    if (state !== 'unsettled' || outcome === 'fails') return []
    const { since = null, because = [] } = era.stateOf(effect.limb) ?? {}
    return [{ instrument: instrument.id, limb: effect.limb, since, on: 'bar', cites: [effect.cite, ...because] }]
  })

function useGaps({ era, deal }: Circumstances): GapPlace[] {
  if (!deal.leavesChina) return []
  const { kind: use, field } = deal.endUse ?? {}
  const gaps: GapPlace[] = []
  if (use === 'wmd' || use === 'terrorism') {
    const rules = era.rules.catchAll.filter(({ effect }) => effect.uses.includes(use))
    for (const { effect, instrument } of rules)
      if (era.stateOf(effect.limb)?.state !== 'in-force')
        gaps.push({ instrument: instrument.id, limb: effect.limb, since: null, cites: [effect.cite] })
    if (rules.length === 0) gaps.push({ instrument: 'not-held', limb: 'catch-all', since: null, cites: [] })
  }
  for (const { effect, instrument } of era.rules.knowing) {
    const state = era.stateOf(effect.limb)
    if (field !== undefined && effect.fields.includes(field) && state?.state === 'unsettled')
      gaps.push({
        instrument: instrument.id,
        limb: effect.limb,
        since: state.since,
        cites: [effect.cite, ...state.because],
      })
  }
  return gaps
}
