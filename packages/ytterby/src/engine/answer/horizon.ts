import type { Assessment } from '../../schema/assessment.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { CompiledRuleset } from '../compile.ts'
import { answerOf, type Answer } from './answer.ts'
import { evaluate, type Evaluation } from '../evaluate.ts'
import { compareText, metEntries, type MetEntry } from './items.ts'
import { limbEdges, type LimbEdge } from '../time/limb-life.ts'
import { metBars } from './rules-met.ts'
import { floorOf, verdictsOf } from '../verdict/verdict-set.ts'

const MOST_CHANGES = 3

/** Coming days on which the verdict changes by itself, from what this good, buyer and place can touch. */
export function horizonOf(answer: Answer, met: MetEntry[]): Assessment['horizon'] {
  const { ruleset, inquiry, lang } = answer
  const changes: Assessment['horizon'] = []
  let before: Evaluation = answer.evaluation
  for (const on of comingDays(answer)) {
    if (changes.length === MOST_CHANGES) break
    const then: Inquiry = { ...inquiry, asOf: on }
    const evaluation = evaluate(ruleset, then)
    if (evaluation.possible !== before.possible) {
      const later = answerOf(ruleset, then, evaluation, lang)
      const limbs = touchedLimbs(later, metEntries(later), false)
      for (const limb of [...touchedLimbs(answer, met), ...listLimbsOf(later)]) limbs.add(limb)
      changes.push({
        on,
        verdict: floorOf(evaluation.possible),
        possible: verdictsOf(evaluation.possible),
        because: answer.cite(...causesOn(answer, limbs, on)),
      })
    }
    before = evaluation
  }
  return changes
}

/** Limbs of notices of the lists on which an unnamed party can stand. */
function listLimbsOf({ ruleset, evaluation }: Answer): string[] {
  const open = evaluation.circumstances.parties.some((party) => party.open && !party.named)
  return open ? [...ruleset.listLimbs.values()].flat() : []
}

/** What changes the state of one of the limbs on a day. */
function causesOn({ ruleset, inquiry }: Answer, limbs: ReadonlySet<string>, day: string): string[] {
  return [...limbs].flatMap((limb) =>
    edgesOf(ruleset, limb, inquiry).flatMap(({ on, cite }) => (on === day ? [cite] : [])),
  )
}

/** Edges of a limb that were published by the knowledge day. */
function edgesOf(ruleset: CompiledRuleset, limb: string, { knownAt }: Inquiry): readonly LimbEdge[] {
  const life = ruleset.lives.get(limb)
  if (life === undefined) return []
  return knownAt === undefined ? limbEdges(life) : limbEdges(life).filter(({ published }) => published <= knownAt)
}

/** Days after the one asked about on which a limb changes that can matter for the form, the route or a party. */
function comingDays(answer: Answer): string[] {
  const { ruleset, inquiry, evaluation } = answer
  const { leavesChina, toChina, parties } = evaluation.circumstances
  if (toChina) return []
  const limbs = new Set<string>()
  for (const form of evaluation.good.forms) for (const limb of ruleset.reach.get(form)?.limbs ?? []) limbs.add(limb)
  for (const { limb } of evaluation.asserted) if (limb !== null) limbs.add(limb)
  for (const { effect } of ruleset.bars) limbs.add(effect.limb)
  for (const party of parties) for (const { limb } of [...party.equal, ...party.near]) limbs.add(limb)
  for (const limb of listLimbsOf(answer)) limbs.add(limb)
  for (const rules of [ruleset.knowing, ruleset.abroad, ruleset.refusals, ruleset.exemptions])
    for (const { effect } of rules) limbs.add(effect.limb)
  for (const { effect } of ruleset.catchAll) limbs.add(effect.limb)
  const days = new Set<string>()
  for (const limb of limbs) for (const { on } of edgesOf(ruleset, limb, inquiry)) if (on > inquiry.asOf) days.add(on)
  if (leavesChina)
    for (const { effect } of ruleset.interpretations.values()) if (effect.from > inquiry.asOf) days.add(effect.from)
  return [...days].sort(compareText)
}

/** Limbs whose state this answer read; `coming`: also country rules that are not yet in force. */
export function touchedLimbs(answer: Answer, met: MetEntry[], coming = true): Set<string> {
  const { ruleset, inquiry, evaluation } = answer
  const { leavesChina, toChina, parties } = evaluation.circumstances
  const limbs = new Set<string>()
  if (toChina) return limbs
  for (const { entry, limb } of met) {
    limbs.add(limb)
    if (entry.entry.annexPart !== undefined) for (const { effect } of ruleset.abroad) limbs.add(effect.limb)
  }
  for (const asserted of evaluation.asserted) if (asserted.limb !== null) limbs.add(asserted.limb)
  for (const party of parties) for (const listing of [...party.equal, ...party.near]) limbs.add(listing.limb)
  for (const { bar, outcome, state } of metBars(answer))
    if (outcome !== 'fails' || (coming && state === 'not-yet-in-force')) limbs.add(bar.effect.limb)
  const field = inquiry.endUse?.field
  if (leavesChina)
    for (const { effect } of ruleset.knowing)
      if (field !== undefined && effect.fields.includes(field)) limbs.add(effect.limb)
  return limbs
}
