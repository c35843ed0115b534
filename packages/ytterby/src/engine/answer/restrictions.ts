import type { Assessment } from '../../schema/assessment.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { PartyList } from '../../schema/permit-kind.ts'
import { RESTRICTION_TRIGGERS, type RestrictionTrigger } from '../../schema/restriction-trigger.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import { isExempt, levelOfCircumstance, REFUSAL } from '../deal/circumstance-class.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { Good } from '../good/good.ts'
import { LANGS } from '../../locales/langs.ts'
import { derived, table } from '../law/table.ts'
import { inEra, type Era } from '../law/era.ts'
import { levelOf } from '../law/level.ts'
import { PROHIBITED } from '../verdict/verdict-set.ts'
import type { Case } from './case.ts'
import type { MetEntry } from './met-entries.ts'
import { cite, citingTable, take, unrepeated } from './cited.ts'
import { citedPlaces, holdsOn, listsOf, placesAt } from './rules-in-time.ts'
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
    .map((restriction) => ({ restriction, on: triggerBits(restriction.on ?? []) })),
)

/** Triggers as bits, in the order of `RESTRICTION_TRIGGERS`. */
const triggerBits = (triggers: readonly RestrictionTrigger[]): number =>
  triggers.reduce((bits, trigger) => bits | (1 << RESTRICTION_TRIGGERS.indexOf(trigger)), 0)

const LIMB_RUNS = triggerBits(['limb-runs'])
const ENTRY = triggerBits(['entry'])

/** What narrows the deal, law and framework apart. */
export function restrictionsOf(of: Case, tier: Assessment['tier']): Restrictions {
  const { ruleset, lang } = of
  const { good, circumstances } = of.evaluation
  const applying = triggersOf(of, tier)
  // Exempt goods owe nothing but the report.
  const limbs = bitingLimbs(circumstances.classes.every(isExempt) ? [] : of.met)
  const named = namedByRules(of)
  const made = parts(ruleset)
  const found: Restrictions = []
  for (const held of restrictionsIn(of)) {
    let by = isOfForm(held, good) ? held.on & applying : 0
    if (held.limbs.some((limb) => limbs.includes(limb))) by |= ENTRY
    const naming = named.filter(({ id }) => id === held.id)
    for (const one of naming) by |= triggerBits([one.by])
    if (by === 0) continue
    const key = held.isByInstrument ? keyByInstrument(of, held) : held.key
    if (key === null) continue
    const part = take(of, made.at((key * LANGS.length + langPlace(lang)) * EVERY_TRIGGER + by))
    const also = naming.flatMap(({ cites }) => cites)
    found.push(also.length === 0 ? part : { ...part, citations: cite(of, ...part.citations, ...also) })
  }
  return found
}

/** A restriction of an era, with the triggers that bring it there, and its wording and passages as a key. */
type Held = {
  readonly id: string
  readonly place: number
  readonly on: number
  readonly limbs: readonly string[]
  readonly forms: Restriction['forms']
  readonly isByInstrument: boolean
  readonly key: number
}

/** Restrictions that hold in an era, in the order of their ids. Those by instrument hold by what the good is under. */
const restrictionsIn = inEra((then): readonly Held[] => {
  const { ruleset, era } = then
  const keys = ordered(ruleset).flatMap(({ restriction, on }, place) => {
    if (restriction.byInstrument !== true && !holdsOn(then, restriction)) return []
    const key = restrictionKey(ruleset, place, wordingIn(restriction, era) ?? 'text', citedPlaces(then, restriction))
    // A trigger that hangs on limbs counts while one of them runs.
    const counts = (on & LIMB_RUNS) === 0 || restriction.limbs?.some((limb) => runs(era, limb)) === true
    return [key * 2 + Number(counts)]
  })
  return heldLists(ruleset, keys)
})

/** Eras share what holds alike in them: by key, and whether triggers that hang on limbs count. */
const heldParts = table(
  (law) => 2 * restrictionKeys(law),
  (law, heldKey): Held => {
    const key = Math.floor(heldKey / 2)
    const { place } = readKey(law, key)
    const { restriction, on } = orderedAt(law, place)
    const { id, limbs = [], forms, byInstrument } = restriction
    return {
      id,
      place,
      on: heldKey % 2 === 1 ? on : on & ~LIMB_RUNS,
      limbs,
      forms,
      isByInstrument: byInstrument === true,
      key,
    }
  },
)

const heldLists = listsOf(heldParts)

/** A restriction by its place, with how it is worded, and which of its passages are cited. */
const restrictionKey = (law: CompiledRuleset, place: number, wording: Wording, places: number): number =>
  (place * WORDINGS.length + WORDINGS.indexOf(wording)) * placesAt(law) + places

const restrictionKeys = (law: CompiledRuleset): number => law.restrictions.size * WORDINGS.length * placesAt(law)

function readKey(law: CompiledRuleset, key: number): { place: number; wording: Wording; places: number } {
  const worded = Math.floor(key / placesAt(law))
  return {
    place: Math.floor(worded / WORDINGS.length),
    wording: WORDINGS[worded % WORDINGS.length] ?? 'text',
    places: key % placesAt(law),
  }
}

function orderedAt(law: CompiledRuleset, place: number): { restriction: Restriction; on: number } {
  const found = ordered(law)[place]
  if (found === undefined) throw new RangeError(`No restriction ${place}`)
  return found
}

const EVERY_TRIGGER = 1 << RESTRICTION_TRIGGERS.length

/** Restrictions by key, language and what brings them. */
const parts = citingTable(
  (law) => restrictionKeys(law) * LANGS.length * EVERY_TRIGGER,
  (law, partKey): Restrictions[number] => {
    const by = partKey % EVERY_TRIGGER
    const ofLang = Math.floor(partKey / EVERY_TRIGGER)
    const { place, wording, places } = readKey(law, Math.floor(ofLang / LANGS.length))
    const { restriction } = orderedAt(law, place)
    const { id, effect, layer, text, citations } = restriction
    return {
      id,
      effect,
      layer,
      text: say({ lang: langAt(ofLang % LANGS.length) }, restriction[wording] ?? text),
      triggeredBy: RESTRICTION_TRIGGERS.filter((_, at) => (by & (1 << at)) !== 0).sort(),
      citations: unrepeated(citations.filter((_, at) => (places & (1 << at)) !== 0)),
    }
  },
)

/** The key of a restriction that stands, and is cited, for what the good is under; null where it is under none of it. */
function keyByInstrument(of: Case, { place }: Held): number | null {
  const { restriction } = orderedAt(of.ruleset, place)
  const { from, until, citations } = restriction
  const coded = codedItems(of)
  const rule = { from, until, citations: citations.filter(askingFor(of.ruleset, coded.limbs)) }
  if (rule.citations.length === 0 || !holdsOn(of, rule)) return null
  const wording = wordingIn(restriction, of.era) ?? WORDING_OF[coded.how]
  return restrictionKey(of.ruleset, place, wording, citedPlaces(of, rule, citations))
}

/** Limbs under which a good is met, as far as they run. */
export function bitingLimbs(met: readonly MetEntry[]): readonly string[] {
  const limbs: string[] = []
  for (const { limb, state } of met) if (levelOf(state.state) > 0 && !limbs.includes(limb)) limbs.push(limb)
  return limbs
}

/** The good can have one of the forms that a rule names, where it names some. */
export const isOfForm = ({ forms }: Pick<Restriction, 'forms'>, good: Good): boolean =>
  forms === undefined || (good.form === null ? forms.some((form) => good.forms.has(form)) : forms.includes(good.form))

type HowMet = 'surely' | 'possibly' | 'unsettled'

/** Limbs that run with an entry with a control code for the good, or with an asserted one, and how the good is under them at most. */
function codedItems({ met, evaluation: { outcome } }: Case): { limbs: ReadonlySet<string>; how: HowMet } {
  const limbs = new Set<string>()
  const hows = new Set<HowMet>()
  for (const { entry, limb, match, state } of met) {
    if (entry.entry.code === null || levelOf(state.state) === 0) continue
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
function askingFor({ lives, citation }: CompiledRuleset, limbs: ReadonlySet<string>): (id: string) => boolean {
  const asking = new Set([...limbs].map((limb) => lives.get(limb)?.instrument))
  return (id) => asking.has(citation(id)?.instrument)
}

const WORDINGS = ['text', 'textUnsettled', 'textPossible'] as const
type Wording = (typeof WORDINGS)[number]

const WORDING_OF = {
  surely: 'text',
  possibly: 'textPossible',
  unsettled: 'textUnsettled',
} as const satisfies Record<HowMet, Wording>

/** How an era words a restriction; null where it words it as always. */
const wordingIn = ({ heldBy }: Restriction, era: Era): Wording | null =>
  heldBy !== undefined && era.stateOf(heldBy)?.state === 'unsettled' ? 'textUnsettled' : null

/** A restriction that a rule names, with what brings and what cites it. */
type Named = { id: string; by: RestrictionTrigger; cites: readonly string[] }

/** Restrictions that rules about countries, parties and uses name. */
function namedByRules(of: Case): Named[] {
  const { era, evaluation } = of
  const { leavesChina, endUse } = evaluation.deal
  const { kind: use, field } = endUse ?? {}
  const named = [...namedByBars(of), ...namedByLists(of)]
  const name = (id: string, by: RestrictionTrigger, passage: string): void =>
    void named.push({ id, by, cites: [passage] })
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
  if (evaluation.circumstances.classes.some((one) => levelOfCircumstance(one, REFUSAL) > 0 && !isExempt(one)))
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
    const running = listings.flatMap(({ listing, state }) => (levelOf(state) > 0 ? [listing.cite] : []))
    const bites =
      list === 'unreliable-entity'
        ? leavesChina && (running.length > 0 || (evaluation.possible & PROHIBITED) !== 0)
        : list === 'watch-list'
          ? dualUsePossible
          : canBeBarred || (!leavesChina && dualUsePossible)
    return bites ? [{ id: RESTRICTION_OF[list], by: 'party-list', cites: running }] : []
  })
}
