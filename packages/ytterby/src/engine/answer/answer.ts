import type { Inquiry } from '../../schema/inquiry.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { Evaluation } from '../evaluate.ts'
import { hintsOf, type Hint } from '../good/suggestions.ts'
import type { Lang } from '../loaded-apart.ts'
import { isAskable, NO_PERMIT } from '../verdict/verdict-set.ts'
import { scopeOf, type Gathered } from './part.ts'

/** What every part of an answer takes its facts from. */
export type Answer = Gathered & {
  ruleset: CompiledRuleset
  inquiry: Inquiry
  evaluation: Evaluation
  /** What words of grade and description say. */
  hints: Hint[]
  /** A dual-use licence can be needed, refused or barred in some completion. */
  dualUsePossible: boolean
  /** A dual-use licence can be asked for in some completion. */
  dualUseAskable: boolean
}

export function answerOf(ruleset: CompiledRuleset, inquiry: Inquiry, evaluation: Evaluation, lang: Lang): Answer {
  const { era, marginals } = evaluation
  const dualUse = marginals['dual-use-licence']
  return {
    scope: scopeOf(ruleset, era, lang),
    ruleset,
    inquiry,
    evaluation,
    brought: [],
    hints: hintsOf(ruleset.readText, inquiry.product ?? {}).filter(
      ({ cite }) => era.knownAt === undefined || (ruleset.publishedOf.get(cite) ?? '') <= era.knownAt,
    ),
    dualUsePossible: dualUse !== NO_PERMIT,
    dualUseAskable: isAskable(dualUse),
  }
}
