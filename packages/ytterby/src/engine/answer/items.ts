import type { Item, Match, Permit } from '../../schema/assessment.ts'
import { ELEMENT_SYMBOLS } from '../../schema/elements.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import { LICENCE_FORMS, PERMIT_KINDS, type LicenceForm, type PermitKind } from '../../schema/permit-kind.ts'
import type { Answer } from './answer.ts'
import type { CompiledEntry } from '../good/form-reach.ts'
import type { EntryTally } from '../good/good-classes.ts'
import type { LimbState } from '../time/limb-life.ts'
import { ruleHolds } from './rules-in-time.ts'
import { floorOf, NO_PERMIT, PERMIT, UNSETTLED } from '../verdict/verdict-set.ts'

/** An entry that the good meets in some completion, with its state on the day. */
export type MetEntry = { entry: CompiledEntry; match: Match; limb: string; state: LimbState }

/** Entries the good meets on its route: those of annex 1 abroad, all others when it leaves China. */
export function metEntries({ ruleset, evaluation }: Answer): MetEntry[] {
  const { leavesChina, toChina, chineseOrigin } = evaluation.circumstances
  const met: MetEntry[] = []
  if (toChina) return met
  for (const tally of evaluation.outcome.tallies.values()) {
    const { annexPart } = tally.entry.entry
    if ((annexPart === undefined) !== leavesChina) continue
    const limbs =
      annexPart === undefined
        ? [tally.entry.control.limb]
        : ruleset.abroad
            .filter(({ effect }) => effect.parts.includes(annexPart) && (effect.origin === 'CN') === chineseOrigin)
            .map(({ effect }) => effect.limb)
    const known = limbs.flatMap((limb) => {
      const state = evaluation.era.stateOf(limb)
      return state === null ? [] : [{ limb, state }]
    })
    const strongest =
      known.find(({ state }) => state.state === 'in-force') ??
      known.find(({ state }) => state.state === 'unsettled') ??
      known[0]
    if (strongest !== undefined)
      met.push({ entry: tally.entry, match: matchOf(tally, evaluation.outcome.completions), ...strongest })
  }
  return met
}

function matchOf({ yes }: EntryTally, completions: number): Match {
  if (yes === completions) return 'yes'
  return yes > 0 ? 'possible' : 'unsettled'
}

/** Every kind of permit considered on the day, with what it would be asked for. */
export function permitsOf(answer: Answer, met: MetEntry[]): Permit[] {
  const { ruleset, inquiry, evaluation } = answer
  return PERMIT_KINDS.flatMap((id) => {
    const kind = ruleset.kinds.get(id)
    if (kind === undefined) return []
    // Outside its days a kind is left out, unless what was known by `knownAt` still asks for it.
    const outside =
      (kind.from !== null && inquiry.asOf < kind.from) || (kind.until !== null && inquiry.asOf >= kind.until)
    if (outside && evaluation.marginals[id] === NO_PERMIT) return []
    const items = met.filter(({ entry }) => entry.control.permit === id).map((one) => itemOf(answer, one))
    items.push(...assertedItemsOf(answer, id, items))
    return [
      {
        kind: id,
        verdict: floorOf(evaluation.marginals[id]),
        forms: formsOf(answer, id, kind.forms),
        items: items.sort(compareItems),
      },
    ]
  })
}

function itemOf(answer: Answer, { entry, match, state }: MetEntry): Item {
  return {
    code: entry.entry.code,
    element: entry.entry.element,
    text: answer.say(entry.entry.text),
    state: state.state,
    match,
    everInForce: state.everInForce,
    citations: answer.cite(entry.cite, ...(state.state === 'in-force' ? [] : state.because)),
  }
}

function assertedItemsOf(answer: Answer, kind: PermitKind, reached: Item[]): Item[] {
  return answer.evaluation.asserted.flatMap((asserted) => {
    const permit: PermitKind = asserted.effect === 'technologyLicence' ? 'technology-licence' : 'dual-use-licence'
    if (permit !== kind || asserted.state === null || !answer.evaluation.circumstances.leavesChina) return []
    if (reached.some((item) => item.code === asserted.code && item.match === 'yes')) return []
    const [first] = asserted.entries
    const one = asserted.entries.length === 1
    const instrument = asserted.instrument === null ? undefined : answer.ruleset.instruments.get(asserted.instrument)
    const text = one && first !== undefined ? first.entry.text : (first?.control.title ?? instrument?.title)
    if (text === undefined) return []
    return [
      {
        code: asserted.code,
        element: first?.entry.element ?? null,
        text: answer.say(text),
        state: asserted.state,
        match: 'yes',
        everInForce: asserted.everInForce,
        basis: 'asserted',
        citations: answer.cite(...asserted.cites),
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

export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Cases in which an export certificate by registration can stand for a licence (Decree 792 art. 19). */
export function isCertificateCase({ shipment }: Inquiry): boolean {
  const purpose = shipment?.purpose
  return purpose === 'return-after-repair' || purpose === 'exhibition-return' || purpose === 'aircraft-part'
}

/** Licence forms not yet excluded. */
function formsOf(
  { ruleset, inquiry, evaluation }: Answer,
  kind: PermitKind,
  all: readonly LicenceForm[],
): LicenceForm[] {
  if ((evaluation.marginals[kind] & (PERMIT | UNSETTLED)) === 0) return []
  const { complianceProgramme, exportRecord, penalised } = inquiry.exporter ?? {}
  const certificateCase = isCertificateCase(inquiry) && ruleHolds(ruleset, 'certificate-conditions', inquiry)
  const shutOut = penalised === true && ruleHolds(ruleset, 'general-licence-excluded', inquiry)
  const onlySingle = evaluation.onlyWatchListed || shutOut
  const excluded = new Set<LicenceForm>()
  if (!certificateCase || onlySingle) excluded.add('certificate')
  if (certificateCase || onlySingle || complianceProgramme === false || exportRecord === false) excluded.add('general')
  return LICENCE_FORMS.filter((form) => all.includes(form) && !excluded.has(form))
}
