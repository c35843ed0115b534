import type { Assessment } from '../../schema/assessment.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import { HEAVY } from '../../schema/elements.ts'
import type { PartyList } from '../../schema/permit-kind.ts'
import { TRIGGERS, type RestrictionTrigger, type Trigger } from '../../schema/restriction-trigger.ts'
import type { Text } from '../../schema/record.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { Evaluation } from '../evaluate.ts'
import type { Good } from '../good/good.ts'
import type { GoodOutcome } from '../good/good-classes.ts'
import { symbolsOf } from '../good/symbols.ts'
import { FRAMEWORK_PARTY } from '../circumstances/place.ts'
import { wordsOf, type Words } from '../identity.ts'
import { once } from '../memory.ts'
import type { Era } from '../time/era.ts'
import type { Answer } from './answer.ts'
import { compareText } from '../../schema/compare-text.ts'
import { metEntries, type MetEntry } from './items.ts'
import { part } from './part.ts'
import { sensitivity } from './review.ts'
import { citedOn, holdsOn } from './rules-in-time.ts'
import { metBars, metLists } from './rules-met.ts'
import { levelOf } from '../verdict/level.ts'
import { isAskable, NO_PERMIT, PROHIBITED, UNSETTLED } from '../verdict/verdict-set.ts'

type Restrictions = Assessment['restrictions']

/** The restriction that a listing brings. */
export const RESTRICTION_OF = {
  'control-list': 'control-list',
  'watch-list': 'watch-list',
  'unreliable-entity': 'unreliable-entity-list',
} as const satisfies Record<PartyList, string>

/** A limb is in force on the day, or nobody can say that it is not. */
export const runs = (era: Era, limb: string): boolean => levelOf(era.stateOf(limb)?.state, 2) > 0

/** An element that a good holds, not one that it can hold, brings the scrutiny. */
const isSensitive = (how: string | null): boolean => how !== null && how !== 'sensitive-material-possible'

/** Some class of the good is under a dual-use entry. */
export const underEntry = once(({ classes }: GoodOutcome): boolean => classes.list.some((good) => good.dualUse > 0))

/** Country rules and the control list can bite on this good on this route. */
export const canBeBarred = ({ deal, outcome }: Evaluation): boolean => deal.barsApply && underEntry(outcome)

/** Annex 1 of announcement 61 names the good. It binds Chinese exporters too, through the notice they issue. */
const inAnnex = once(({ tallies }: GoodOutcome): boolean =>
  [...tallies.values()].some(({ entry }) => entry.entry.annexPart !== undefined),
)

/** What leaves China is named by annex 1, some limb of which runs: who exports it has the duties of announcement 61. */
const isAnnexItemFromChina = ({ evaluation: { era, deal, outcome } }: Answer): boolean =>
  deal.leavesChina && inAnnex(outcome) && era.rules.abroad.some(({ effect }) => runs(era, effect.limb))

/** Limbs of duties that no entry brings, of which nobody can say whether they bind on the day. */
export function unsettledDuties(answer: Answer): string[] {
  const { ruleset, evaluation } = answer
  if (!isAnnexItemFromChina(answer)) return []
  const limbs = [...ruleset.restrictions.values()].flatMap(({ on, heldBy }) =>
    heldBy !== undefined && on?.includes('annex-item-from-china') === true ? [heldBy] : [],
  )
  return [...new Set(limbs)].filter((limb) => evaluation.era.stateOf(limb)?.state === 'unsettled')
}

/** Limbs under which a good is met, as far as they run. */
const bitingLimbs = once((met: MetEntry[]): Words =>
  wordsOf([...new Set(met.flatMap(({ limb, state }) => (levelOf(state.state, 2) > 0 ? [limb] : [])))]),
)
const NO_LIMBS = /* @__PURE__ */ wordsOf([])

/** The good can be more than know-how. */
const isGoods = once(({ forms }: Good): boolean =>
  [...forms].some((form) => form !== 'technology' && form !== 'service'),
)

const formsOf = once(({ forms }: Good): Words => wordsOf([...forms]))

/** What narrows the deal, law and framework apart; `RestrictionTrigger` says what each trigger means. */
export function restrictionsOf(answer: Answer, tier: Assessment['tier']): Restrictions {
  const { ruleset, stated, evaluation } = answer
  const { era, good, outcome, deal, circumstances, possible, marginals } = evaluation
  // What a dual-use licence brings along binds also where another kind of permit bars the deal.
  const dualUseAskable = isAskable(marginals['dual-use-licence'])
  const { leavesChina, toChina, chineseOrigin } = deal
  const met = metEntries(outcome, deal.way)
  const triggers: Record<Trigger, boolean> = {
    'dual-use': dualUseAskable,
    'coded-item':
      dualUseAskable &&
      leavesChina &&
      isGoods(good) &&
      (met.some(({ entry }) => entry.entry.code !== null) || outcome.asserted.length > 0),
    certificate: dualUseAskable && stated.certificateCase,
    'shut-out': dualUseAskable && stated.penalised,
    customs: leavesChina && isGoods(good),
    doubt: leavesChina && (possible & UNSETTLED) !== 0,
    'export-licence': marginals['export-licence'] !== NO_PERMIT,
    'quota-licence': marginals['quota-licence'] !== NO_PERMIT,
    'limb-runs': leavesChina,
    'leaves-china': leavesChina && good.elements !== 0,
    're-export': !leavesChina && !toChina && chineseOrigin,
    'annex-item-from-china': isAnnexItemFromChina(answer),
    'refusals-run': !leavesChina && asksAbroad(answer) && era.rules.refusals.length > 0,
    framework: tier !== null,
    heightened: tier !== null && isSensitive(sensitivity(ruleset, good)),
    ...usChina(answer, tier),
  }
  const named = namedByRules(answer)
  return restrictions(answer, {
    applying: bitsOf(triggers),
    // Exempt goods owe nothing but the report.
    limbs: circumstances.classes.list.every((one) => one.exempt) ? NO_LIMBS : bitingLimbs(met),
    forms: formsOf(good),
    ...codedItems(answer),
    named: named.length === 0 ? '' : JSON.stringify(named),
  })
}

type HowMet = 'surely' | 'possibly' | 'unsettled'

/** Limbs that run with an entry with a control code for the good, or with an asserted one, and how the good is under them at most. */
function codedItems({ evaluation: { outcome, deal } }: Answer): Pick<RestrictionFacts, 'codedLimbs' | 'coded'> {
  const met = metEntries(outcome, deal.way).flatMap(({ entry, limb, match, state }): [string, HowMet][] => {
    if (entry.entry.code === null || levelOf(state.state, 2) === 0) return []
    if (state.state === 'unsettled' || match === 'unsettled') return [[limb, 'unsettled']]
    return [[limb, match === 'yes' ? 'surely' : 'possibly']]
  })
  for (const { limb, level } of outcome.asserted)
    if (limb !== null && level > 0) met.push([limb, level === 2 ? 'surely' : 'unsettled'])
  const how = (one: HowMet): boolean => met.some(([, each]) => each === one)
  return {
    codedLimbs: met.length === 0 ? NO_LIMBS : wordsOf([...new Set(met.map(([limb]) => limb))].sort()),
    coded: how('surely') ? 'surely' : how('possibly') ? 'possibly' : 'unsettled',
  }
}

/** What the framework of 2025 with the United States touches: goods bound there, by use and by element. */
function usChina(
  { ruleset, evaluation }: Answer,
  tier: Assessment['tier'],
): Record<Extract<Trigger, `us-china${string}`>, boolean> {
  const { good, deal } = evaluation
  const applies = tier !== null && deal.leavesChina && deal.place === FRAMEWORK_PARTY
  const held = symbolsOf(good.elements ?? 0)
  const military = deal.endUse?.kind === 'military' || deal.endUser.kind === 'military'
  return {
    'us-china': applies,
    'us-china-civil': applies && deal.endUse?.kind === 'civil',
    'us-china-light': applies && held.some((symbol) => ruleset.elements.get(symbol)?.group === 'light'),
    'us-china-heavy': applies && military && held.some((symbol) => HEAVY.has(symbol)),
  }
}

/** Some licence of announcement 61 is asked for abroad in some completion. */
export function asksAbroad({ evaluation }: Answer): boolean {
  const { outcome, circumstances } = evaluation
  return outcome.classes.list.some((one) =>
    circumstances.classes.list.some(
      (other) => (one.annex1 > 0 && other.abroad1 > 0) || (one.annex2 > 0 && other.abroad2 > 0),
    ),
  )
}

type Named = [id: string, by: RestrictionTrigger, ...cites: string[]]

/** Restrictions that rules about countries, parties and uses name, with what brings and what cites them. */
function namedByRules(answer: Answer): Named[] {
  const { evaluation, dualUsePossible } = answer
  const { era, deal, circumstances, possible } = evaluation
  const { leavesChina } = deal
  const { classes } = circumstances
  const named: Named[] = []
  const barred = canBeBarred(evaluation)
  if (barred)
    for (const { bar, outcome: met } of metBars(circumstances))
      if (met !== 'fails') named.push([bar.effect.restriction, 'destination-or-user', bar.effect.cite])
  for (const { list, outcome: met, listings } of metLists(circumstances)) {
    if (met === 'fails') continue
    const running = listings.flatMap(({ listing, state }) => (levelOf(state, 2) > 0 ? [listing.cite] : []))
    const bites =
      list === 'unreliable-entity'
        ? leavesChina && (met === 'holds' || running.length > 0 || (possible & PROHIBITED) !== 0)
        : list === 'watch-list'
          ? dualUsePossible
          : barred || (!leavesChina && dualUsePossible)
    if (bites) named.push([RESTRICTION_OF[list], 'party-list', ...running])
  }
  const use = deal.endUse?.kind
  const field = deal.endUse?.field
  const ofField = ({ fields }: { fields: readonly string[] }): boolean => field !== undefined && fields.includes(field)
  if (leavesChina) {
    for (const { effect } of era.rules.catchAll)
      if (effect.uses.some((one) => one === use) && runs(era, effect.limb))
        named.push([effect.restriction, 'end-use', effect.cite])
    for (const { effect } of era.rules.knowing)
      if (ofField(effect) && runs(era, effect.limb)) named.push([effect.restriction, 'end-use', effect.cite])
    return named
  }
  if (!asksAbroad(answer)) return named
  if (classes.list.some((one) => one.refused > 0 && !one.exempt))
    for (const { effect } of era.rules.refusals) named.push([effect.restriction, 'destination-or-user', effect.cite])
  for (const { effect } of [...era.rules.caseByCase, ...era.rules.exemptions])
    if (ofField(effect)) named.push([effect.restriction, 'end-use', effect.cite])
  return named
}

function bitsOf(triggers: Record<Trigger, boolean>): number {
  let bits = 0
  for (let at = 0; at < TRIGGERS.length; at += 1) {
    const trigger = TRIGGERS[at]
    if (trigger !== undefined && triggers[trigger]) bits |= 1 << at
  }
  return bits
}

type RestrictionFacts = {
  /** Triggers that apply, those of `restrictions[].on`: a bit each, in the order of `TRIGGERS`. */
  applying: number
  /** Limbs under which the good is met, and forms that it can have. */
  limbs: Words
  forms: Words
  /** Limbs under which it has an item with a control code, and how. */
  codedLimbs: Words
  coded: HowMet
  /** What other rules name: JSON of ids with citations, or nothing. */
  named: string
}

/** A rule names some, and the good meets none of them. */
const lacks = (named: readonly string[] | undefined, { words }: Words): boolean =>
  named?.some((one) => words.has(one)) === false

const restrictions = part((scope, facts: RestrictionFacts, cite): Restrictions => {
  const { ruleset, era, say } = scope
  const applying = new Set(TRIGGERS.filter((_, at) => (facts.applying & (1 << at)) !== 0))
  const named: Named[] = facts.named === '' ? [] : JSON.parse(facts.named)
  const found = new Map<string, { by: Set<RestrictionTrigger>; cites: string[] }>()
  const add = (id: string, by: RestrictionTrigger, ...more: string[]): void => {
    const { by: before, cites } = found.get(id) ?? { by: new Set(), cites: [] }
    found.set(id, { by: before.add(by), cites: [...cites, ...more] })
  }
  for (const one of ruleset.restrictions.values()) {
    if (one.limbs !== undefined && !lacks(one.limbs, facts.limbs)) add(one.id, 'entry')
    if (lacks(one.forms, facts.forms)) continue
    for (const trigger of one.on ?? [])
      if (applying.has(trigger) && (trigger !== 'limb-runs' || one.limbs?.some((limb) => runs(era, limb)) === true))
        add(one.id, trigger)
  }
  for (const [id, by, ...more] of named) add(id, by, ...more)
  const asking = askingFor(ruleset, facts.codedLimbs)
  return [...found]
    .flatMap(([id, { by, cites }]) => {
      const restriction = ruleset.restrictions.get(id)
      if (restriction === undefined) return []
      const { effect, layer, byInstrument } = restriction
      const citations = byInstrument === true ? restriction.citations.filter(asking) : restriction.citations
      if (citations.length === 0 || !holdsOn(scope, { ...restriction, citations })) return []
      return [
        {
          id,
          effect,
          layer,
          text: say(textOf(restriction, era, facts.coded)),
          triggeredBy: [...by].sort(),
          citations: cite(...citedOn(scope, { citations }), ...cites),
        },
      ]
    })
    .sort((a, b) => compareText(a.id, b.id))
})

/** Whether a passage is of an instrument that holds one of the limbs. */
function askingFor({ instruments, lives, citation }: CompiledRuleset, { words }: Words): (cite: string) => boolean {
  const asking = new Set([...words].map((limb) => instruments.get(lives.get(limb)?.instrument ?? '')?.id))
  return (cite) => asking.has(citation(cite)?.instrument)
}

/** What a restriction says: otherwise where it hangs on something that is open or not settled. */
function textOf(restriction: RulesetData['restrictions'][number], era: Era, coded: HowMet): Text {
  const { text, textUnsettled = text, textPossible = text, heldBy, byInstrument } = restriction
  if (heldBy !== undefined && era.stateOf(heldBy)?.state === 'unsettled') return textUnsettled
  if (byInstrument !== true || coded === 'surely') return text
  return coded === 'possibly' ? textPossible : textUnsettled
}

/** What is handed in, by whom. */
export function documentsOf(answer: Answer, permits: Assessment['permits']): Assessment['documents'] {
  const { evaluation, dualUseAskable } = answer
  const { good, deal, outcome, possible } = evaluation
  const { form } = good
  const forms = permits.find((permit) => permit.kind === 'dual-use-licence')?.forms ?? []
  return documents(answer, {
    'dual-use': dualUseAskable,
    'dual-use-from-china': dualUseAskable && deal.leavesChina,
    'dual-use-goods-from-china': dualUseAskable && deal.leavesChina && isGoods(good),
    'general-licence': dualUseAskable && forms.includes('general'),
    'watch-list': dualUseAskable && evaluation.onlyWatchListed,
    technology: dualUseAskable && (form === 'technology' || form === 'service'),
    'export-licence': evaluation.askable.has('export-licence'),
    // Customs can challenge what is declared without a licence.
    challenge: deal.leavesChina && isGoods(good) && (possible & NO_PERMIT) !== 0,
    limbs: bitingLimbs(metEntries(outcome, deal.way)),
    forms: formsOf(good),
  })
}

/** The documents with those marked that are in hand. */
export function markedInHand(documents: Assessment['documents'], ids: Inquiry['documents']): Assessment['documents'] {
  const inHand = new Set(ids)
  return inHand.size === 0 ? documents : documents.map((one) => ({ ...one, inHand: inHand.has(one.id) }))
}

type DocumentFacts = Record<RulesetData['documents'][number]['on'], boolean> & {
  /** Limbs under which the good is met, and forms that it can have. */
  limbs: Words
  forms: Words
}

const documents = part((scope, { limbs, forms, ...applies }: DocumentFacts, cite): Assessment['documents'] =>
  scope.ruleset.data.documents
    .filter(
      (document) =>
        applies[document.on] &&
        !lacks(document.limbs, limbs) &&
        !lacks(document.forms, forms) &&
        holdsOn(scope, document),
    )
    .map(({ id, stage, provider, basis, asked, on, text, ...rule }) => ({
      id,
      stage,
      provider,
      basis,
      ...(on === 'general-licence' ? { forms: ['general' as const] } : {}),
      asked: asked ?? ('always' as const),
      inHand: false,
      text: scope.say(text),
      citations: cite(...citedOn(scope, rule)),
    }))
    .sort((a, b) => compareText(a.id, b.id)),
)

/** Who decides, is asked, clears. */
export function authoritiesOf(answer: Answer): Assessment['authorities'] {
  const { evaluation, dualUseAskable, ruleset } = answer
  const { leavesChina } = evaluation.deal
  return authorities(answer, {
    'dual-use': dualUseAskable,
    'dual-use-from-china': dualUseAskable && leavesChina,
    'dual-use-goods-from-china': dualUseAskable && leavesChina && isGoods(evaluation.good),
    'export-licence': evaluation.marginals['export-licence'] !== NO_PERMIT,
    'quota-licence': evaluation.marginals['quota-licence'] !== NO_PERMIT,
    framework: dualUseAskable && evaluation.era.asOf >= ruleset.data.framework.from,
  })
}

const authorities = part(
  (scope, applies: Record<RulesetData['authorities'][number]['on'], boolean>, cite): Assessment['authorities'] =>
    scope.ruleset.data.authorities
      .filter((authority) => applies[authority.on] && holdsOn(scope, authority))
      .map(({ id, role, stage, ...rule }) => ({ id, role, stage, citations: cite(...citedOn(scope, rule)) }))
      .sort(
        (a, b) => compareText(a.id, b.id) || compareText(a.role, b.role) || compareText(a.stage ?? '', b.stage ?? ''),
      ),
)
