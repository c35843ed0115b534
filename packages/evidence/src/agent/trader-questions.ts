import { buyersAsked } from './buyers-asked.ts'
import { goodsAsked } from './goods-asked.ts'
import { lawAsked } from './law-asked.ts'
import { otherLanguagesAsked } from './other-languages-asked.ts'
import { readingsAsked } from './readings-asked.ts'
import type { TraderQuestion } from './question.ts'

/** Seventy questions as traders would ask them, each with what its answer must hold and why. */
export const traderQuestions: readonly TraderQuestion[] = [
  ...goodsAsked,
  ...buyersAsked,
  ...lawAsked,
  ...otherLanguagesAsked,
  ...readingsAsked,
]
