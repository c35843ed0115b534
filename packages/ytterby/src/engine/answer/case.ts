import type { Inquiry } from '../../schema/inquiry.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { Evaluation } from '../verdict/evaluate.ts'
import { hintsOf, type Hint } from '../good/suggestions.ts'
import type { Lang } from '../../locales/langs.ts'
import { isAskable, NO_PERMIT } from '../verdict/verdict-set.ts'
import { noneCited, type Cited } from './cited.ts'
import { metEntries, type MetEntry } from './met-entries.ts'
import { isPublished } from './rules-in-time.ts'
import { metBars, metLists, underEntry, type MetBar, type MetList } from './rules-met.ts'
import type { Scope } from './say.ts'
import { sensitivity, type Sensitivity } from './sensitivity.ts'

/** What sections read of an inquiry that is said of neither its good nor its deal. */
type Stated = {
  /** An export certificate by registration can stand for a licence (Decree 792 art. 19). */
  certificateCase: boolean
  penalised: boolean
  /** The exporter lacks what a general licence asks for. */
  unfit: boolean
  newCustomer: boolean
  /** Accepted, or where that is open handed in, before the limit of the law began. */
  early: boolean
}

/** Everything that a section of an answer may read. */
export type Case = Scope &
  Cited & {
    readonly inquiry: Inquiry
    readonly stated: Stated
    readonly evaluation: Evaluation
    /** Why the framework calls the good sensitive. */
    readonly sensitive: Sensitivity | null
    /** Entries that the good meets on its route. */
    readonly met: readonly MetEntry[]
    /** Country rules and lists, judged by the stated circumstances. */
    readonly bars: readonly MetBar[]
    readonly lists: readonly MetList[]
    /** Country rules and the control list can bite on this good on this route. */
    readonly canBeBarred: boolean
    /** What words of grade and description say. */
    readonly hints: readonly Hint[]
    /** A dual-use licence can be needed, refused or barred in some completion. */
    readonly dualUsePossible: boolean
    /** A dual-use licence can be asked for in some completion, and so can some licence. */
    readonly dualUseAskable: boolean
    readonly licenceAskable: boolean
  }

export function caseOf(ruleset: CompiledRuleset, inquiry: Inquiry, evaluation: Evaluation, lang: Lang): Case {
  const { era, outcome, circumstances, marginals, deal } = evaluation
  const then = { ruleset, era }
  return {
    ruleset,
    era,
    cited: noneCited(ruleset),
    lang,
    inquiry,
    stated: statedIn(ruleset, inquiry),
    evaluation,
    sensitive: sensitivity(ruleset, evaluation.good),
    met: metEntries(outcome, deal),
    bars: metBars(ruleset, circumstances),
    lists: metLists(circumstances),
    canBeBarred: deal.barsApply && underEntry(outcome),
    hints: hintsOf(ruleset, inquiry.product ?? {}).filter(({ cite }) => isPublished(then, cite)),
    dualUsePossible: marginals['dual-use-licence'] !== NO_PERMIT,
    dualUseAskable: evaluation.dualUseAskable,
    licenceAskable: isAskable(evaluation.possible),
  }
}

function statedIn(ruleset: CompiledRuleset, { shipment, exporter, customer, clock }: Inquiry): Stated {
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
