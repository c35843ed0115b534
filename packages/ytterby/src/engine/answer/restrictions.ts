import type { Assessment } from '../../schema/assessment.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { PartyList } from '../../schema/permit-kind.ts'
import { RESTRICTION_TRIGGERS, TRIGGERS, type RestrictionTrigger } from '../../schema/restriction-trigger.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import { isExempt, levelIn, REFUSED } from '../deal/circumstance-class.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { Good } from '../good/good.ts'
import { LANGS } from '../law/loaded-apart.ts'
import { derived, table } from '../law/table.ts'
import type { Era } from '../law/era.ts'
import { levelOf } from '../law/level.ts'
import { PROHIBITED } from '../verdict/verdict-set.ts'
import type { Case } from './case.ts'
import type { MetEntry } from './met-entries.ts'
import { unrepeated } from './cited.ts'
import { citedPlaces, holdsOn, placesAt } from './rules-in-time.ts'
import { langAt, langPlace, say } from './say.ts'
import { asksAbroad, runs, triggersOf } from './triggers.ts'

type Restrictions = Assessment['restrictions']
type Restriction = RulesetData['restrictions'][number]

/** The restriction that a listing brings. */
export const RESTRICTION_OF = {
  'control-list': 'control-list',
  'watch-list': 'watch-list',
  'unreliable-entity': 'unreliable-entity-list',
} as const satisfies Record<PartyList, string>

/** Restrictions in the order of their ids, each with the bits of the triggers that bring it. */
const ordered = derived(({ restrictions }) =>
  [...restrictions.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .map((restriction, place) => ({ restriction, place, on: bitsOf(restriction.on ?? []) })),
)

/** Triggers as bits, in the order of `RESTRICTION_TRIGGERS`. */
const bitsOf = (triggers: readonly RestrictionTrigger[]): number =>
  triggers.reduce((bits, trigger) => bits | (1 << RESTRICTION_TRIGGERS.indexOf(trigger)), 0)

const LIMB_RUNS = bitsOf(['limb-runs'])
const ENTRY = bitsOf(['entry'])

/** What narrows the deal, law and framework apart. */
export function restrictionsOf(of: Case, tier: Assessment['tier']): Restrictions {
  const { ruleset, era, met } = of
  const { good, circumstances } = of.evaluation
  const triggers = triggersOf(of, tier)
  const applying = bitsOf(TRIGGERS.filter((trigger) => triggers[trigger]))
  // Exempt goods owe nothing but the report.
  const limbs = bitingLimbs(circumstances.classes.every(isExempt) ? [] : met)
  const named = namedByRules(of)
  const coded = codedItems(of)
  const asking = askingFor(ruleset, coded.limbs)
  const found: Restrictions = []
  for (const { restriction, place, on } of ordered(ruleset)) {
    const { id, from, until, byInstrument } = restriction
    if ((on & applying) === 0 && restriction.limbs === undefined && !named.some((one) => one.id === id)) continue
    const naming = named.filter((one) => one.id === id)
    let by = bitsOf(naming.map((one) => one.by))
    if (restriction.limbs?.some((limb) => limbs.has(limb)) === true) by |= ENTRY
    if ((on & applying) !== 0 && isOfForm(restriction, good)) by |= counting(restriction, on & applying, era)
    if (by === 0) continue
    const citations = byInstrument === true ? restriction.citations.filter(asking) : restriction.citations
    if (citations.length === 0 || !holdsOn(of, { from, until, citations })) continue
    const places = citedPlaces(of, { citations }, restriction.citations)
    const part = partOf(of, { place, by, wording: wordingOf(restriction, era, coded.how), places })
    const also = naming.flatMap(({ cites }) => cites)
    found.push(also.length === 0 ? part : { ...part, citations: of.cite(...part.citations, ...also) })
  }
  return found
}

/** Triggers that count: one that hangs on limbs does while one of them runs. */
const counting = ({ limbs }: Restriction, bits: number, era: Era): number =>
  (bits & LIMB_RUNS) === 0 || limbs?.some((limb) => runs(era, limb)) === true ? bits : bits & ~LIMB_RUNS

/** A restriction by its place, with what brings it, how it is worded, and which of its passages are cited. */
type Key = { place: number; by: number; wording: Wording; places: number }

function partOf({ ruleset, lang, register }: Case, { place, by, wording, places }: Key): Restrictions[number] {
  const worded = place * WORDINGS.length + WORDINGS.indexOf(wording)
  const cited = (worded * placesAt(ruleset) + places) * LANGS.length + langPlace(lang)
  const part = parts(ruleset).at(cited * EVERY_TRIGGER + by)
  register(part.citations)
  return part
}

const EVERY_TRIGGER = 1 << RESTRICTION_TRIGGERS.length

const parts = table(
  (law) => law.restrictions.size * WORDINGS.length * placesAt(law) * LANGS.length * EVERY_TRIGGER,
  (law, key): Restrictions[number] => {
    const by = key % EVERY_TRIGGER
    const cited = Math.floor(key / EVERY_TRIGGER)
    const lang = langAt(cited % LANGS.length)
    const worded = Math.floor(cited / LANGS.length / placesAt(law))
    const places = Math.floor(cited / LANGS.length) % placesAt(law)
    const restriction = ordered(law)[Math.floor(worded / WORDINGS.length)]?.restriction
    if (restriction === undefined) throw new RangeError(`No restriction ${key}`)
    const { id, effect, layer, text, citations } = restriction
    return {
      id,
      effect,
      layer,
      text: say({ lang }, restriction[WORDINGS[worded % WORDINGS.length] ?? 'text'] ?? text),
      triggeredBy: RESTRICTION_TRIGGERS.filter((_, at) => (by & (1 << at)) !== 0).sort(),
      citations: unrepeated(citations.filter((_, at) => (places & (1 << at)) !== 0)),
    }
  },
)

/** Limbs under which a good is met, as far as they run. */
export const bitingLimbs = (met: readonly MetEntry[]): ReadonlySet<string> =>
  new Set(met.flatMap(({ limb, state }) => (levelOf(state.state, 2) > 0 ? [limb] : [])))

/** The good can have one of the forms that a rule names, where it names some. */
export const isOfForm = ({ forms }: Pick<Restriction, 'forms'>, good: Good): boolean =>
  forms === undefined || forms.some((form) => good.forms.has(form))

type HowMet = 'surely' | 'possibly' | 'unsettled'

/** Limbs that run with an entry with a control code for the good, or with an asserted one, and how the good is under them at most. */
function codedItems({ met, evaluation: { outcome } }: Case): { limbs: ReadonlySet<string>; how: HowMet } {
  const limbs = new Set<string>()
  const hows = new Set<HowMet>()
  for (const { entry, limb, match, state } of met) {
    if (entry.entry.code === null || levelOf(state.state, 2) === 0) continue
    limbs.add(limb)
    const isUnsettled = state.state === 'unsettled' || match === 'unsettled'
    hows.add(isUnsettled ? 'unsettled' : match === 'yes' ? 'surely' : 'possibly')
  }
  for (const { limb, level } of outcome.asserted) {
    if (limb === null || level === 0) continue
    limbs.add(limb)
    hows.add(level === 2 ? 'surely' : 'unsettled')
  }
  return { limbs, how: hows.has('surely') ? 'surely' : hows.has('possibly') ? 'possibly' : 'unsettled' }
}

/** Whether a passage is of an instrument that holds one of the limbs. */
function askingFor(
  { instruments, lives, citation }: CompiledRuleset,
  limbs: ReadonlySet<string>,
): (cite: string) => boolean {
  const asking = new Set([...limbs].map((limb) => instruments.get(lives.get(limb)?.instrument ?? '')?.id))
  return (cite) => asking.has(citation(cite)?.instrument)
}

const WORDINGS = ['text', 'textUnsettled', 'textPossible'] as const
type Wording = (typeof WORDINGS)[number]

/** How a restriction is worded: otherwise where it hangs on something that is open or not settled. */
function wordingOf({ heldBy, byInstrument }: Restriction, era: Era, how: HowMet): Wording {
  if (heldBy !== undefined && era.stateOf(heldBy)?.state === 'unsettled') return 'textUnsettled'
  if (byInstrument !== true || how === 'surely') return 'text'
  return how === 'possibly' ? 'textPossible' : 'textUnsettled'
}

/** A restriction that a rule names, with what brings and what cites it. */
type Named = { id: string; by: RestrictionTrigger; cites: readonly string[] }

/** Restrictions that rules about countries, parties and uses name. */
function namedByRules(of: Case): Named[] {
  const { era, evaluation } = of
  const { leavesChina, endUse } = evaluation.deal
  const { kind: use, field } = endUse ?? {}
  const named = [...namedByBars(of), ...namedByLists(of)]
  const name = (id: string, by: RestrictionTrigger, cite: string): void => void named.push({ id, by, cites: [cite] })
  const ofField = ({ fields }: { fields: readonly string[] }): boolean => field !== undefined && fields.includes(field)
  if (leavesChina) {
    for (const { effect } of era.rules.catchAll)
      if (effect.uses.some((one) => one === use) && runs(era, effect.limb))
        name(effect.restriction, 'end-use', effect.cite)
    for (const { effect } of era.rules.knowing)
      if (ofField(effect) && runs(era, effect.limb)) name(effect.restriction, 'end-use', effect.cite)
    return named
  }
  if (!asksAbroad(of)) return named
  if (evaluation.circumstances.classes.some((one) => levelIn(one, REFUSED) > 0 && !isExempt(one)))
    for (const { effect } of era.rules.refusals) name(effect.restriction, 'destination-or-user', effect.cite)
  for (const { effect } of [...era.rules.caseByCase, ...era.rules.exemptions])
    if (ofField(effect)) name(effect.restriction, 'end-use', effect.cite)
  return named
}

function namedByBars({ canBeBarred, bars }: Case): Named[] {
  if (!canBeBarred) return []
  return bars.flatMap(({ bar: { effect }, outcome }): Named[] =>
    outcome === 'fails' ? [] : [{ id: effect.restriction, by: 'destination-or-user', cites: [effect.cite] }],
  )
}

function namedByLists({ lists, evaluation, dualUsePossible, canBeBarred }: Case): Named[] {
  const { leavesChina } = evaluation.deal
  return lists.flatMap(({ list, outcome, listings }): Named[] => {
    if (outcome === 'fails') return []
    const running = listings.flatMap(({ listing, state }) => (levelOf(state, 2) > 0 ? [listing.cite] : []))
    const bites =
      list === 'unreliable-entity'
        ? leavesChina && (outcome === 'holds' || running.length > 0 || (evaluation.possible & PROHIBITED) !== 0)
        : list === 'watch-list'
          ? dualUsePossible
          : canBeBarred || (!leavesChina && dualUsePossible)
    return bites ? [{ id: RESTRICTION_OF[list], by: 'party-list', cites: running }] : []
  })
}
