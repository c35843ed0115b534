import type { Inquiry } from '../../schema/inquiry.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { Evaluation } from '../evaluate.ts'
import { hintsOf, type Hint } from '../good/suggestions.ts'
import type { Lang } from '../loaded-apart.ts'
import { nextId } from '../identity.ts'
import { remember } from '../memory.ts'
import { isAskable, NO_PERMIT } from '../verdict/verdict-set.ts'
import { scopeOf, type Gathered } from './part.ts'
import { canBeBarred } from './restrictions.ts'
import { metBars } from './rules-met.ts'

/** A good in its circumstances: all that follows from both together, and from nothing else, hangs on it. */
export type Pair = {
  readonly id: number
  /** Some country rule can bite on this good on this route. */
  readonly barred: boolean
}

/** What parts read of an inquiry that is said of neither its good nor its deal. */
export type Stated = {
  /** An export certificate by registration can stand for a licence (Decree 792 art. 19). */
  certificateCase: boolean
  penalised: boolean
  /** The exporter lacks what a general licence asks for. */
  unfit: boolean
  newCustomer: boolean
  /** Accepted, or where that is open handed in, before the limit of the law began. */
  early: boolean
}

/** What every part of an answer takes its facts from. */
export type Answer = Gathered & {
  ruleset: CompiledRuleset
  inquiry: Inquiry
  stated: Stated
  evaluation: Evaluation
  pair: Pair
  /** What words of grade and description say. */
  hints: Hint[]
  /** A dual-use licence can be needed, refused or barred in some completion. */
  dualUsePossible: boolean
  /** A dual-use licence can be asked for in some completion, and so can some licence. */
  dualUseAskable: boolean
  licenceAskable: boolean
}

export function answerOf(ruleset: CompiledRuleset, inquiry: Inquiry, evaluation: Evaluation, lang: Lang): Answer {
  const { era, outcome, circumstances, marginals } = evaluation
  const dualUse = marginals['dual-use-licence']
  const scope = scopeOf(ruleset, era, lang)
  return {
    scope,
    brought: scope.nothingBrought,
    ruleset,
    inquiry,
    stated: statedIn(ruleset, inquiry),
    evaluation,
    pair: remember(circumstances.pairs, outcome, () => ({
      id: nextId(),
      barred: canBeBarred(evaluation) && metBars(circumstances).length > 0,
    })),
    hints: hintsOf(ruleset.readText, inquiry.product ?? {}).filter(
      ({ cite }) => era.knownAt === undefined || (ruleset.publishedOf.get(cite) ?? '') <= era.knownAt,
    ),
    dualUsePossible: dualUse !== NO_PERMIT,
    dualUseAskable: evaluation.askable.has('dual-use-licence'),
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
