import type { Assessment } from '../../schema/assessment.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { Answer } from './answer.ts'
import { evaluate, type Evaluation } from '../evaluate.ts'
import { compareText, type MetEntry } from './items.ts'
import { limbEdges } from '../time/limb-life.ts'
import { metBars } from './rules-met.ts'
import { floorOf, verdictsOf } from '../verdict/verdict-set.ts'

const MOST_CHANGES = 3

/** Coming days on which the verdict changes by itself, from what this good, buyer and place touch. */
export function horizonOf(answer: Answer, met: MetEntry[]): Assessment['horizon'] {
  const { ruleset, inquiry } = answer
  const knownAt = inquiry.knownAt ?? ruleset.publications.at(-1) ?? ''
  const days = new Map<string, Set<string>>()
  for (const limb of touchedLimbs(answer, met)) {
    const life = ruleset.lives.get(limb)
    for (const { on, cite, published } of life === undefined ? [] : limbEdges(life)) {
      if (on <= inquiry.asOf || published > knownAt) continue
      const because = days.get(on) ?? new Set()
      days.set(on, because.add(cite))
    }
  }
  const changes: Assessment['horizon'] = []
  let before: Evaluation = answer.evaluation
  for (const on of [...days.keys()].sort(compareText)) {
    if (changes.length === MOST_CHANGES) break
    const then = evaluate(ruleset, { ...inquiry, asOf: on } satisfies Inquiry)
    if (then.possible !== before.possible) {
      changes.push({
        on,
        verdict: floorOf(then.possible),
        possible: verdictsOf(then.possible),
        because: answer.cite(...(days.get(on) ?? [])),
      })
    }
    before = then
  }
  return changes
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
