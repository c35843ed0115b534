import type { Assessment } from '../../schema/assessment.ts'
import type { Circumstances } from '../circumstances/circumstances.ts'
import { clearanceDays } from '../circumstances/clearances.ts'
import { dealOf, hasClearances } from '../circumstances/deal.ts'
import { delistingOf } from '../circumstances/parties.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { Answer } from './answer.ts'
import { evaluateIn, type Evaluation } from '../evaluate.ts'
import type { GoodOutcome } from '../good/good-classes.ts'
import { compareText } from '../../schema/compare-text.ts'
import { metEntries } from './items.ts'
import type { Cite } from './part.ts'
import { eraOf, type Era } from '../time/era.ts'
import { limbEdges, type LimbEdge } from '../time/limb-life.ts'
import { metBars } from './rules-met.ts'
import { floorOf, verdictsOf } from '../verdict/verdict-set.ts'

const MOST_CHANGES = 3

/** Coming days on which the verdict changes by itself, from what this good, buyer and place can touch. */
export function horizonOf({ scope, inquiry, evaluation }: Answer, cite: Cite): Assessment['horizon'] {
  const { ruleset, era } = scope
  const { asked, outcome, circumstances, controlCode, possible } = evaluation
  const { deal } = circumstances
  const changes: Assessment['horizon'] = []
  let before = possible
  for (const [on, turning] of comingTurns(ruleset, inquiry.asOf, outcome, circumstances)) {
    if (changes.length === MOST_CHANGES) break
    const dealThen = hasClearances(deal) ? dealOf(ruleset, { ...inquiry, asOf: on }) : deal
    const later = evaluateIn(ruleset, eraOf(ruleset, on, era.knownAt), asked, dealThen, controlCode)
    if (later.possible !== before) {
      const limbs = touchedLimbs(later, false)
      const today = touchedLimbs({ outcome, circumstances })
      for (const limb of [...today, ...listLimbsOf(ruleset, later.circumstances)]) limbs.add(limb)
      const causes = causesOn(ruleset, era, limbs, on)
      changes.push({
        on,
        verdict: floorOf(later.possible),
        possible: verdictsOf(later.possible),
        // A rule can turn an answer that touches it on neither day: then all that turns on the day is named.
        because: cite(...(causes.length > 0 ? causes : turning)),
      })
    }
    before = later.possible
  }
  return changes
}

/** Limbs of notices of the lists on which an unnamed party can come to stand, or on which one is stated to stand. */
function listLimbsOf({ listLimbs }: CompiledRuleset, { parties }: Circumstances): string[] {
  return parties.flatMap(({ named, listed }) => {
    if (listed !== undefined) return listed === 'none' ? [] : (listLimbs.get(listed) ?? [])
    return named ? [] : [...listLimbs.values()].flat()
  })
}

/** What changes the state of one of the limbs on a day. */
function causesOn(ruleset: CompiledRuleset, era: Era, limbs: ReadonlySet<string>, day: string): string[] {
  return [...limbs].flatMap((limb) => edgesOf(ruleset, era, limb).flatMap(({ on, cite }) => (on === day ? [cite] : [])))
}

/** Edges of a limb that were published by the knowledge day. */
function edgesOf({ lives }: CompiledRuleset, { knownAt }: Era, limb: string): readonly LimbEdge[] {
  const life = lives.get(limb)
  if (life === undefined) return []
  return knownAt === undefined ? limbEdges(life) : limbEdges(life).filter(({ published }) => published <= knownAt)
}

/** Days after the era on which a limb changes that can matter for the form, the route or a party, with what changes it. */
function comingTurns(
  ruleset: CompiledRuleset,
  asOf: string,
  outcome: GoodOutcome,
  circumstances: Circumstances,
): [on: string, cites: string[]][] {
  const { era, good, asserted } = outcome
  const { deal, parties } = circumstances
  if (deal.toChina) return []
  const limbs = new Set<string>()
  for (const form of good.forms) for (const limb of ruleset.reach.get(form)?.limbs ?? []) limbs.add(limb)
  for (const { limb } of asserted) if (limb !== null) limbs.add(limb)
  for (const limb of listLimbsOf(ruleset, circumstances)) limbs.add(limb)
  for (const rules of [
    era.rules.bars,
    era.rules.knowing,
    era.rules.abroad,
    era.rules.refusals,
    era.rules.exemptions,
    era.rules.catchAll,
  ])
    for (const { effect } of rules) limbs.add(effect.limb)
  const turns = new Map<string, string[]>()
  const turn = (on: string, cite: string): void => {
    if (on <= asOf) return
    const cites = turns.get(on)
    if (cites === undefined) turns.set(on, [cite])
    else cites.push(cite)
  }
  for (const party of parties) {
    for (const { on, listing } of clearanceDays(party.cleared)) {
      limbs.add(listing.limb)
      turn(on, listing.cite)
    }
    for (const listing of [...party.equal, ...party.near]) {
      limbs.add(listing.limb)
      const delisting = delistingOf(era, listing)
      if (delisting !== null) turn(delisting.from, delisting.cite)
    }
  }
  for (const limb of limbs) for (const { on, cite } of edgesOf(ruleset, era, limb)) turn(on, cite)
  if (deal.leavesChina) for (const { effect } of ruleset.interpretations.values()) turn(effect.from, effect.cite)
  return [...turns].sort(([a], [b]) => compareText(a, b))
}

/** Limbs whose state an answer reads; `coming`: also country rules that are not yet in force. */
export function touchedLimbs(
  { outcome, circumstances }: Pick<Evaluation, 'outcome' | 'circumstances'>,
  coming = true,
): Set<string> {
  const { era, deal, parties } = circumstances
  const limbs = new Set<string>()
  if (deal.toChina) return limbs
  for (const { entry, limb } of metEntries(outcome, deal.way)) {
    limbs.add(limb)
    if (entry.entry.annexPart !== undefined) for (const { effect } of era.rules.abroad) limbs.add(effect.limb)
  }
  for (const asserted of outcome.asserted) if (asserted.limb !== null) limbs.add(asserted.limb)
  for (const party of parties) for (const listing of [...party.equal, ...party.near]) limbs.add(listing.limb)
  for (const { bar, outcome: met, state } of metBars(circumstances))
    if (met !== 'fails' || (coming && state === 'not-yet-in-force')) limbs.add(bar.effect.limb)
  const field = deal.endUse?.field
  if (deal.leavesChina)
    for (const { effect } of era.rules.knowing)
      if (field !== undefined && effect.fields.includes(field)) limbs.add(effect.limb)
  return limbs
}
