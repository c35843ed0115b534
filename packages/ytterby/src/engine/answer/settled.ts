import type { Assessment } from '../../schema/assessment.ts'
import type { Answer, Pair, Stated } from './answer.ts'
import { tierOf } from './classification.ts'
import { gapsOf } from './gaps.ts'
import { horizonOf } from './horizon.ts'
import { permitsOf } from './items.ts'
import { citedIn, part, type Cite } from './part.ts'
import { questionsOf } from './questions.ts'
import { authoritiesOf, documentsOf, restrictionsOf } from './restrictions.ts'
import { publishedReviewOf } from './review.ts'

/**
 * What a good in its circumstances settles, with the little else that is stated: most of an answer, found by one look-up.
 * Its parts are shared among many goods and deals; here they hang on one of each.
 */
export type SettledFacts = { pair: Pair } & Stated

/** What is decided. */
type Decided = Pick<Assessment, 'tier' | 'tierReason' | 'tierCitations' | 'permits' | 'restrictions' | 'horizon'>

export const decidedOf = (answer: Answer): Decided => decided(answer, factsOf(answer))

/** What shows what to do. */
type Shown = Pick<Assessment, 'gaps' | 'documents' | 'authorities' | 'questions' | 'review'>

export const shownOf = (answer: Answer): Shown => shown(answer, factsOf(answer))

export const factsOf = ({ pair, stated }: Answer): SettledFacts => ({ pair, ...stated })

const decided = part((_, __: SettledFacts, cite, answer: Answer): Decided =>
  gathering(answer, cite, (own) => {
    const tier = tierOf(own)
    return {
      ...tier,
      permits: permitsOf(own),
      restrictions: restrictionsOf(own, tier.tier),
      horizon: horizonOf(own, cite),
    }
  }),
)

const shown = part((_, __: SettledFacts, cite, answer: Answer): Shown =>
  gathering(answer, cite, (own) => ({
    gaps: gapsOf(own, cite),
    review: publishedReviewOf(own),
    documents: documentsOf(own, permitsOf(own)),
    authorities: authoritiesOf(own),
    questions: questionsOf(own),
  })),
)

/** Works out parts, and brings what they bring. */
function gathering<T>(answer: Answer, cite: Cite, work: (own: Answer) => T): T {
  const own = { ...answer, brought: answer.scope.nothingBrought }
  const value = work(own)
  cite(...citedIn(own))
  return value
}
