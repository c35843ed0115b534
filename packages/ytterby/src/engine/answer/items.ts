import { compareText } from '../../schema/compare-text.ts'
import type { Item, Match, Permit } from '../../schema/assessment.ts'
import { ELEMENT_SYMBOLS } from '../../schema/elements.ts'
import { LICENCE_FORMS, PERMIT_KINDS, type LicenceForm, type PermitKind } from '../../schema/permit-kind.ts'
import type { Way } from '../circumstances/deal.ts'
import type { Evaluation } from '../evaluate.ts'
import type { Answer } from './answer.ts'
import type { CompiledEntry } from '../good/form-reach.ts'
import type { EntryTally, GoodOutcome } from '../good/good-classes.ts'
import { once, remember } from '../memory.ts'
import type { LimbState } from '../time/limb-life.ts'
import { part, type Cite, type Scope } from './part.ts'
import { ruleHolds } from './rules-in-time.ts'
import { floorOf, isAskable, NO_PERMIT } from '../verdict/verdict-set.ts'

/** An entry that the good meets in some completion, with its state on the day. */
export type MetEntry = { entry: CompiledEntry; match: Match; limb: string; state: LimbState }

const metByWay = once<GoodOutcome, Map<Way, MetEntry[]>>(() => new Map())

/** Entries the good meets on its route: those of annex 1 abroad, all others when it leaves China. */
export function metEntries(outcome: GoodOutcome, way: Way): MetEntry[] {
  return remember(metByWay(outcome), way, () => (way.toChina ? [] : meet(outcome, way)))
}

function meet(outcome: GoodOutcome, { leavesChina, chineseOrigin }: Way): MetEntry[] {
  const met: MetEntry[] = []
  for (const tally of outcome.tallies.values()) {
    const { annexPart } = tally.entry.entry
    if ((annexPart === undefined) !== leavesChina) continue
    const limbs =
      annexPart === undefined
        ? [tally.entry.control.limb]
        : outcome.era.rules.abroad
            .filter(({ effect }) => effect.parts.includes(annexPart) && (effect.origin === 'CN') === chineseOrigin)
            .map(({ effect }) => effect.limb)
    const known = limbs.flatMap((limb) => {
      const state = outcome.era.stateOf(limb)
      return state === null ? [] : [{ limb, state }]
    })
    const strongest =
      known.find(({ state }) => state.state === 'in-force') ??
      known.find(({ state }) => state.state === 'unsettled') ??
      known[0]
    if (strongest !== undefined)
      met.push({ entry: tally.entry, match: matchOf(tally, outcome.completions), ...strongest })
  }
  return met
}

function matchOf({ yes }: EntryTally, completions: number): Match {
  if (yes === completions) return 'yes'
  return yes > 0 ? 'possible' : 'unsettled'
}

/** Every kind of permit considered on the day, with what it would be asked for. */
export function permitsOf(answer: Answer): Permit[] {
  const { stated, evaluation, scope } = answer
  const certificateCase = stated.certificateCase && ruleHolds(scope, 'certificate-conditions')
  const shutOut = stated.penalised && ruleHolds(scope, 'general-licence-excluded')
  const onlySingle = evaluation.onlyWatchListed || shutOut
  return permits(answer, {
    judgement: evaluation,
    outcome: evaluation.outcome,
    way: evaluation.deal.way,
    certificate: certificateCase && !onlySingle,
    general: !certificateCase && !onlySingle && !stated.unfit,
  })
}

type PermitFacts = {
  judgement: Pick<Evaluation, 'id' | 'marginals'>
  outcome: GoodOutcome
  way: Way
  /** Is this form of licence still open. */
  certificate: boolean
  general: boolean
}

const permits = part((scope, { judgement, outcome, way, certificate, general }: PermitFacts, cite): Permit[] => {
  const { ruleset, era, say } = scope
  const met = metEntries(outcome, way)
  return PERMIT_KINDS.flatMap((id) => {
    const kind = ruleset.kinds.get(id)
    if (kind === undefined) return []
    const marginal = judgement.marginals[id]
    // Outside its days a kind is left out, unless what was known by `knownAt` still asks for it.
    const outside = (kind.from !== null && era.asOf < kind.from) || (kind.until !== null && era.asOf >= kind.until)
    if (outside && marginal === NO_PERMIT) return []
    const items = met
      .filter(({ entry }) => entry.control.permit === id)
      .map(({ entry, match, state }): Item => ({
        code: entry.entry.code,
        element: entry.entry.element,
        text: say(entry.entry.text),
        state: state.state,
        match,
        everInForce: state.everInForce,
        citations: cite(entry.cite, ...(state.state === 'in-force' ? [] : state.because)),
      }))
    if (way.leavesChina) items.push(...assertedItemsOf(scope, cite, outcome, id, items))
    const asked = isAskable(marginal)
    const open = (form: LicenceForm): boolean =>
      kind.forms.includes(form) && (form === 'certificate' ? certificate : form === 'single' || general)
    return [
      {
        kind: id,
        verdict: floorOf(marginal),
        forms: asked ? LICENCE_FORMS.filter(open) : [],
        items: items.sort(compareItems),
      },
    ]
  })
})

function assertedItemsOf(
  { ruleset, say }: Scope,
  cite: Cite,
  outcome: GoodOutcome,
  kind: PermitKind,
  reached: Item[],
): Item[] {
  return outcome.asserted.flatMap((asserted) => {
    const permit: PermitKind = asserted.effect === 'technologyLicence' ? 'technology-licence' : 'dual-use-licence'
    if (permit !== kind || asserted.state === null) return []
    if (reached.some((item) => item.code === asserted.code && item.match === 'yes')) return []
    const [first] = asserted.entries
    const one = asserted.entries.length === 1
    const instrument = asserted.instrument === null ? undefined : ruleset.instruments.get(asserted.instrument)
    const text = one && first !== undefined ? first.entry.text : (first?.control.title ?? instrument?.title)
    if (text === undefined) return []
    return [
      {
        code: asserted.code,
        element: first?.entry.element ?? null,
        text: say(text),
        state: asserted.state,
        match: 'yes',
        everInForce: asserted.everInForce,
        basis: 'asserted',
        citations: cite(...asserted.cites),
      },
    ]
  })
}

function compareItems(a: Item, b: Item): number {
  const codes = compareText(a.code ?? '~', b.code ?? '~')
  if (codes !== 0) return codes
  const elements = ELEMENT_SYMBOLS.indexOf(a.element ?? 'Lu') - ELEMENT_SYMBOLS.indexOf(b.element ?? 'Lu')
  return elements !== 0 ? elements : compareText(a.citations.join(), b.citations.join())
}
