import type { Inquiry } from '../../schema/inquiry.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { Evaluation } from '../verdict/evaluate.ts'
import { hintsOf, type Hint } from '../good/suggestions.ts'
import type { Lang } from '../../locales/langs.ts'
import { isAskable, NO_PERMIT } from '../verdict/verdict-set.ts'
import { newCitedBits, type Cited } from './cited.ts'
import { metEntries, type MetEntry } from './met-entries.ts'
import { isPublished } from './dated-rules.ts'
import { metBars, metLists, underEntry, type MetBar, type MetList } from './rules-met.ts'
import type { Scope } from './say.ts'
import { sensitivity, type Sensitivity } from './sensitivity.ts'

/** Stated facts that belong to neither the good nor the deal. */
type StatedFacts = {
  /** An export certificate by registration can stand for a licence (Decree 792 art. 19). */
  certificateCase: boolean
  penalised: boolean
  /** The exporter does not meet the conditions of a general licence. */
  unfit: boolean
  newCustomer: boolean
  /** Accepted (or, if that is open, submitted) before the statutory limit took effect. */
  early: boolean
}

/** What the permits of an answer depend on. */
export type PermitCase = Scope &
  Cited & {
    readonly statedFacts: StatedFacts
    readonly evaluation: Evaluation
    /** Entries that the good meets on its route, with their state. */
    readonly met: readonly MetEntry[]
  }

/** Everything that a section of an answer may read. */
export type InquiryCase = PermitCase & {
  readonly inquiry: Inquiry
  /** Why the framework calls the good sensitive. */
  readonly sensitive: Sensitivity | null
  /** Dual-use entries under which the good can be barred: those it meets, or, if it is re-exported, those it would meet. */
  readonly barring: readonly MetEntry[]
  /** Country rules and party lists, judged by the stated circumstances. */
  readonly bars: readonly MetBar[]
  readonly lists: readonly MetList[]
  /** Whether country rules and the control list can bar this good on this route. */
  readonly canBeBarred: boolean
  /** What the words of grade and description suggest. */
  readonly hints: readonly Hint[]
  /** In some completion, a dual-use licence is needed, refused or barred. */
  readonly dualUsePossible: boolean
  /** In some completion, a dual-use licence can be applied for; likewise any licence. */
  readonly dualUseAskable: boolean
  readonly licenceAskable: boolean
}

export function caseOf(ruleset: CompiledRuleset, inquiry: Inquiry, evaluation: Evaluation, lang: Lang): InquiryCase {
  const { era, outcome, circumstances, marginals, deal } = evaluation
  const dated = { ruleset, era }
  const ofPermits = permitCaseOf(ruleset, evaluation, readStatedFacts(ruleset, inquiry), lang)
  const { met } = ofPermits
  return {
    ...ofPermits,
    inquiry,
    sensitive: sensitivity(ruleset, evaluation.good),
    barring: deal.leavesChina || !deal.barsApply ? met : metEntries(outcome, { ...deal, leavesChina: true }),
    bars: metBars(ruleset, circumstances),
    lists: metLists(circumstances),
    canBeBarred: deal.barsApply && underEntry(outcome),
    hints: hintsOf(ruleset, inquiry.product ?? {}).filter(({ cite }) => isPublished(dated, cite)),
    dualUsePossible: marginals['dual-use-licence'] !== NO_PERMIT,
    dualUseAskable: evaluation.dualUseAskable,
    licenceAskable: isAskable(evaluation.possible),
  }
}

/** The same, as far as permits depend on it. */
export const permitCaseOf = (
  ruleset: CompiledRuleset,
  evaluation: Evaluation,
  statedFacts: StatedFacts,
  lang: Lang,
): PermitCase => ({
  ruleset,
  era: evaluation.era,
  cited: newCitedBits(ruleset),
  lang,
  statedFacts,
  evaluation,
  met: metEntries(evaluation.outcome, evaluation.deal),
})

function readStatedFacts(ruleset: CompiledRuleset, { shipment, exporter, customer, clock }: Inquiry): StatedFacts {
  const purpose = shipment?.purpose
  const { from } = ruleset.data.statutory
  return {
    certificateCase:
      purpose === 'return-after-repair' || purpose === 'exhibition-return' || purpose === 'aircraft-part',
    penalised: exporter?.penalised === true,
    unfit: exporter?.complianceProgramme === false || exporter?.exportRecord === false,
    newCustomer: customer === 'new',
    early: (clock?.acceptedOn ?? clock?.submittedOn ?? from) < from,
  }
}
