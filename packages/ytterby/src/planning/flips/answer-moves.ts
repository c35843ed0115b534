import type { Assessment } from '../../schema/assessment.ts'
import { elementList } from './element-list.ts'
import { moveOf, type Move } from './move.ts'

/** Each possible answer to each question of the assessment. */
export function answerMoves({ questions, inquiry }: Assessment): Move[] {
  return questions.flatMap(({ path, options }) =>
    noneFirst(options).map(({ value }) => {
      const stated = inquiry.product?.elements
      const complete = inquiry.product?.elementsComplete ?? null
      const from = path === 'product.elements' && stated !== undefined ? elementList(stated) : null
      const answer = moveOf('answer', { path, from, to: value, by: 'answer' })
      // The answer is the complete list.
      return path === 'product.elements' && complete !== true
        ? moveOf('answer', ...answer.changes, {
            path: 'product.elementsComplete',
            from: complete,
            to: true,
            by: 'answer',
          })
        : answer
    }),
  )
}

/** Most parties are on no list, so that answer comes first. */
const noneFirst = <T extends { value: unknown }>(options: readonly T[]): T[] =>
  options.toSorted((a, b) => Number(b.value === 'none') - Number(a.value === 'none'))
