import type { Assessment } from '../../schema/assessment.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { PartyList } from '../../schema/permit-kind.ts'
import { RESTRICTION_TRIGGERS, type RestrictionTrigger } from '../../schema/restriction-trigger.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import { isExempt, levelOfCircumstance, REFUSAL } from '../deal/circumstance-class.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { Good } from '../good/good.ts'
import type { Lang } from '../../locales/langs.ts'
import { memoizeByLaw, type LawTable } from '../law/table.ts'
import { memoizeByEra, type Era } from '../law/era.ts'
import { levelOf, maxLevel, type Level } from '../law/level.ts'
import { barsAnyGood, levelOfBar, runningNotices } from '../deal/parties.ts'
import { filled } from '../../locales/filled.ts'
import { clausesOf } from './causes.ts'
import { PROHIBITED } from '../verdict/verdict-set.ts'
import type { InquiryCase } from './case.ts'
import type { MetEntry } from './met-entries.ts'
import { cite, citingTable, take, sortedUnique, type CitingPart } from './cited.ts'
import { citedBits, holdsOn } from './dated-rules.ts'
import { say } from './say.ts'
import { asksAbroad, runs, triggersOf } from './triggers.ts'

type Restrictions = Assessment['restrictions']
type Restriction = RulesetData['restrictions'][number]

/** The restriction that a listing brings. */
export const RESTRICTION_OF = {
  'control-list': 'control-list',
  'watch-list': 'watch-list',
  'unreliable-entity': 'unreliable-entity-list',
  countermeasure: 'countermeasure',
} as const satisfies Record<PartyList, string>

/** Restrictions sorted by id. */
const orderedRestrictions = memoizeByLaw(({ restrictions }) =>
  [...restrictions.values()].sort((a, b) => compareText(a.id, b.id)),
)

/** Triggers as bits, in the order of `RESTRICTION_TRIGGERS`. */
const triggerBits = (triggers: readonly RestrictionTrigger[]): number =>
  triggers.reduce((bits, trigger) => bits | (1 << RESTRICTION_TRIGGERS.indexOf(trigger)), 0)

const LIMB_RUNS = triggerBits(['limb-runs'])
const ENTRY = triggerBits(['entry'])
/** Triggers of restrictions that a rule names. */
const NAMED = triggerBits(['destination-or-user', 'party-list', 'end-use'])

/** The restrictions on the deal; law and framework are kept apart. */
export function restrictionsOf(inquiryCase: InquiryCase, tier: Assessment['tier']): Restrictions {
  const { lang } = inquiryCase
  const { good, circumstances } = inquiryCase.evaluation
  const applying = triggersOf(inquiryCase, tier)
  // Exempt goods only have to be reported.
  const limbs = bitingLimbs(circumstances.classes.every(isExempt) ? [] : inquiryCase.met)
  const named = namedByRules(inquiryCase)
  const found: Restrictions = []
  for (const held of restrictionsIn(inquiryCase)) {
    const { restriction } = held
    let by = isOfForm(restriction, good) ? held.on & applying : 0
    if (restriction.limbs?.some((limb) => limbs.includes(limb)) === true) by |= ENTRY
    for (const one of named) if (one.id === restriction.id) by |= triggerBits([one.by])
    if (by === 0) continue
    const worded = restriction.byInstrument === true ? wordedByInstrument(inquiryCase, restriction) : held.worded
    if (worded === null) continue
    const part = take(inquiryCase, worded.parts[lang].at(by))
    const own = named.filter(({ id }) => id === restriction.id)
    const also = own.flatMap(({ cites }) => cites)
    const cited = also.length === 0 ? part : { ...part, citations: cite(inquiryCase, ...part.citations, ...also) }
    found.push(
      bindingLevel(inquiryCase, restriction, by, own) === 1
        ? { ...cited, text: unsettledText(inquiryCase, restriction, cited.text) }
        : cited,
    )
  }
  return found
}

/** How far a restriction binds: a gap if everything that brings it is unsettled. */
function bindingLevel(
  inquiryCase: InquiryCase,
  { limbs = [] }: Restriction,
  by: number,
  named: readonly Named[],
): Level {
  const byState = ENTRY | LIMB_RUNS | NAMED
  if ((by & ~byState) !== 0) return 2
  let level: Level = 0
  for (const one of named) level = maxLevel(level, one.level)
  if ((by & ENTRY) !== 0)
    for (const { limb, state } of inquiryCase.met)
      if (limbs.includes(limb)) level = maxLevel(level, levelOf(state.state))
  if ((by & LIMB_RUNS) !== 0)
    for (const limb of limbs) level = maxLevel(level, levelOf(inquiryCase.era.stateOf(limb)?.state))
  return level
}

/** The text of a restriction of which it is unsettled whether it binds: its own, or the usual one after a proviso. */
function unsettledText({ lang }: InquiryCase, { textUnsettled }: Restriction, text: string): string {
  return textUnsettled === undefined ? filled(clausesOf({ lang }).unsettledDuty, { text }) : textUnsettled[lang]
}

/** A restriction in an era, and the triggers that count then, as bits. */
type EraRestriction = { readonly restriction: Restriction; readonly on: number; readonly worded: WordedRestriction }

/** Restrictions that hold in an era, sorted by id. For those marked `byInstrument` this depends on the good. */
const restrictionsIn = memoizeByEra((dated): readonly EraRestriction[] => {
  const { ruleset, era } = dated
  return orderedRestrictions(ruleset).flatMap((restriction) => {
    if (restriction.byInstrument !== true && !holdsOn(dated, restriction)) return []
    const wording = wordingIn(restriction, era) ?? 'text'
    // A trigger that depends on limbs counts while one of them is in force.
    const counts = restriction.limbs?.some((limb) => runs(era, limb)) === true
    const on = triggerBits(restriction.on ?? []) & (counts ? -1 : ~LIMB_RUNS)
    return [
      { restriction, on, worded: wordedRestriction(ruleset, restriction, wording, citedBits(dated, restriction)) },
    ]
  })
})

/** A restriction in one wording that cites some of its passages: its parts by language and by the triggers that apply. */
type WordedRestriction = { readonly parts: Readonly<Record<Lang, LawTable<CitingPart<Restrictions[number]>>>> }

/** Eras and goods for which a restriction has the same wording and passages share one. */
const wordedRestrictions = memoizeByLaw(() => new Map<string, WordedRestriction>())

function wordedRestriction(
  law: CompiledRuleset,
  restriction: Restriction,
  wording: Wording,
  passages: number,
): WordedRestriction {
  const known = wordedRestrictions(law)
  const key = `${restriction.id} ${wording} ${passages}`
  let worded = known.get(key)
  if (worded === undefined) {
    const partsIn = (lang: Lang): LawTable<CitingPart<Restrictions[number]>> =>
      citingTable(
        () => TRIGGER_SETS,
        (_, by): Restrictions[number] => partOf(restriction, { lang, wording, passages, by }),
      )(law)
    worded = { parts: { en: partsIn('en'), zh: partsIn('zh') } }
    known.set(key, worded)
  }
  return worded
}

const TRIGGER_SETS = 1 << RESTRICTION_TRIGGERS.length

const partOf = (
  restriction: Restriction,
  {
    lang,
    wording,
    passages,
    by,
  }: { readonly lang: Lang; readonly wording: Wording; readonly passages: number; readonly by: number },
): Restrictions[number] => ({
  id: restriction.id,
  effect: restriction.effect,
  layer: restriction.layer,
  text: say({ lang }, restriction[wording] ?? restriction.text),
  triggeredBy: RESTRICTION_TRIGGERS.filter((_, at) => (by & (1 << at)) !== 0).sort(),
  citations: sortedUnique(restriction.citations.filter((_, at) => (passages & (1 << at)) !== 0)),
})

/** The wording of a restriction marked `byInstrument`; null if the good is under none of its instruments. */
function wordedByInstrument(inquiryCase: InquiryCase, restriction: Restriction): WordedRestriction | null {
  const { ruleset, era } = inquiryCase
  const { from, until, citations } = restriction
  const coded = codedItems(inquiryCase)
  const rule = { from, until, citations: citations.filter(askingFor(ruleset, coded.limbs)) }
  if (rule.citations.length === 0 || !holdsOn(inquiryCase, rule)) return null
  const wording = wordingIn(restriction, era) ?? WORDING_OF[coded.how]
  return wordedRestriction(ruleset, restriction, wording, citedBits(inquiryCase, rule, citations))
}

/** The limbs in force (or unsettled) of entries that the good meets. */
export function bitingLimbs(met: readonly MetEntry[]): readonly string[] {
  const limbs: string[] = []
  for (const { limb, state } of met) if (levelOf(state.state) > 0 && !limbs.includes(limb)) limbs.push(limb)
  return limbs
}

/** Whether the good can have one of the forms that a rule names; true if the rule names none. */
export const isOfForm = ({ forms }: Pick<Restriction, 'forms'>, good: Good): boolean =>
  forms === undefined || (good.form === null ? forms.some((form) => good.forms.has(form)) : forms.includes(good.form))

type HowMet = 'surely' | 'possibly' | 'unsettled'

/** Limbs in force whose entries have a control code and cover the good, or an asserted code; and how certainly at best. */
function codedItems({ met, evaluation: { outcome } }: InquiryCase): { limbs: ReadonlySet<string>; how: HowMet } {
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

/** Whether a passage belongs to an instrument with one of the limbs. */
function askingFor({ lives, citation }: CompiledRuleset, limbs: ReadonlySet<string>): (id: string) => boolean {
  const asking = new Set([...limbs].map((limb) => lives.get(limb)?.instrument))
  return (id) => asking.has(citation(id)?.instrument)
}

type Wording = 'text' | 'textUnsettled' | 'textPossible'

const WORDING_OF = {
  surely: 'text',
  possibly: 'textPossible',
  unsettled: 'textUnsettled',
} as const satisfies Record<HowMet, Wording>

/** The wording of a restriction in an era; null for the default. */
const wordingIn = ({ heldBy }: Restriction, era: Era): Wording | null =>
  heldBy !== undefined && era.stateOf(heldBy)?.state === 'unsettled' ? 'textUnsettled' : null

/** A restriction that a rule names, with its trigger, how far the rule counts, and citations. */
type Named = { id: string; by: RestrictionTrigger; level: Level; cites: readonly string[] }

/** Restrictions named by rules about countries, parties and uses. */
function namedByRules(inquiryCase: InquiryCase): Named[] {
  const { era, evaluation } = inquiryCase
  const { leavesChina, endUse } = evaluation.deal
  const { kind: use, field } = endUse ?? {}
  const named = [...namedByBars(inquiryCase), ...namedByLists(inquiryCase)]
  const name = (effect: { restriction: string; limb: string; cite: string }, by: RestrictionTrigger): void =>
    void named.push({
      id: effect.restriction,
      by,
      level: levelOf(era.stateOf(effect.limb)?.state),
      cites: [effect.cite],
    })
  const ofField = ({ fields }: { fields: readonly string[] }): boolean => field !== undefined && fields.includes(field)
  if (leavesChina) {
    for (const { effect } of era.rules.catchAll)
      if (effect.uses.some((one) => one === use) && runs(era, effect.limb)) name(effect, 'end-use')
    for (const { effect } of era.rules.knowing) if (ofField(effect) && runs(era, effect.limb)) name(effect, 'end-use')
    return named
  }
  if (!asksAbroad(inquiryCase)) return named
  if (evaluation.circumstances.classes.some((one) => levelOfCircumstance(one, REFUSAL) > 0 && !isExempt(one)))
    for (const { effect } of era.rules.refusals) name(effect, 'destination-or-user')
  for (const { effect } of [...era.rules.caseByCase, ...era.rules.exemptions])
    if (ofField(effect)) name(effect, 'end-use')
  return named
}

function namedByBars({ canBeBarred, bars }: InquiryCase): Named[] {
  if (!canBeBarred) return []
  return bars.flatMap(({ bar: { effect }, outcome, state, isThere }): Named[] =>
    outcome === 'fails' && !(effect.furtherUses && isThere && levelOf(state) > 0)
      ? []
      : [{ id: effect.restriction, by: 'destination-or-user', level: levelOf(state), cites: [effect.cite] }],
  )
}

function namedByLists(inquiryCase: InquiryCase): Named[] {
  const { lists, era, evaluation, dualUsePossible, canBeBarred } = inquiryCase
  const { leavesChina } = evaluation.deal
  const isBarred = evaluation.possible === PROHIBITED
  return lists.flatMap(({ list, outcome, listings }): Named[] => {
    if (outcome === 'fails') return []
    const running = listings.filter(({ listing }) => levelOfBar(era, listing) > 0)
    const cites = running.map(({ listing }) => listing.cite)
    const bites = barsAnyGood(list)
      ? leavesChina && (running.length > 0 || (evaluation.possible & PROHIBITED) !== 0)
      : list === 'watch-list'
        ? dualUsePossible
        : canBeBarred || (!leavesChina && dualUsePossible)
    if (!bites) return []
    // A party without a named notice can be under any of them.
    const level = running.reduce((most, { listing }) => maxLevel(most, levelOfBar(era, listing)), 0) || 2
    const named: Named = { id: RESTRICTION_OF[list], by: 'party-list', level, cites }
    const further = isBarred && outcome === 'holds' ? FURTHER_OF[list] : []
    const canConsent = running.some(({ listing }) => listing.order?.consentOf !== undefined)
    return [
      named,
      ...furtherOfNotices(inquiryCase, list, outcome === 'holds', running).map((id) => ({ ...named, id })),
      ...(list === 'countermeasure' && running.length > 0 && !canConsent ? [] : further).map((id) => ({
        ...named,
        id,
        cites: [],
      })),
    ]
  })
}

/** Restrictions that name the limb of a notice: what that notice asks beyond its list. */
const restrictionsByLimb = memoizeByLaw(({ data }) => {
  const byLimb = new Map<string, string[]>()
  for (const { id, limbs = [] } of data.restrictions)
    for (const limb of limbs) byLimb.set(limb, [...(byLimb.get(limb) ?? []), id])
  return byLimb
})

/** What the notices that list a party ask beyond their list. Without a named notice: what every one in force asks. */
function furtherOfNotices(
  { ruleset, era }: InquiryCase,
  list: PartyList,
  holds: boolean,
  running: readonly { readonly listing: { readonly limb: string } }[],
): readonly string[] {
  const restrictionsOfLimb = (limb: string): readonly string[] => restrictionsByLimb(ruleset).get(limb) ?? []
  if (running.length > 0) return [...new Set(running.flatMap(({ listing }) => restrictionsOfLimb(listing.limb)))]
  const [first, ...others] = holds ? runningNotices(ruleset, era, list) : []
  return first === undefined
    ? []
    : restrictionsOfLimb(first).filter((id) => others.every((limb) => restrictionsOfLimb(limb).includes(id)))
}

/** The penalties, and the way out, of a deal that a list bars. Decisions that cite no law have neither, as far as read. */
const FURTHER_OF: Readonly<Record<PartyList, readonly string[]>> = {
  'control-list': [],
  'watch-list': [],
  'unreliable-entity': ['penalties-unreliable-entity'],
  countermeasure: ['countermeasure-consent', 'penalties-countermeasure', 'penalties-countermeasure-of-the-decree'],
}
