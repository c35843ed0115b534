import type { Assessment } from '../../schema/assessment.ts'
import { elementList } from './element-list.ts'
import { moveOf, type Move } from './move.ts'

/** Each answer to each question of the assessment: an open fact that is found out. */
export function answerMoves({ questions, inquiry }: Assessment): Move[] {
  return questions.flatMap(({ path, options }) =>
    noneFirst(options).map(({ value }) => {
      const stated = inquiry.product?.elements
      const from = path === 'product.elements' && stated !== undefined ? elementList(stated) : null
      const answer = moveOf('answer', { path, from, to: value, by: 'answer' })
      // The list that answers is the whole list.
      return path === 'product.elements' && inquiry.product?.elementsComplete === false
        ? moveOf('answer', ...answer.changes, {
            path: 'product.elementsComplete',
            from: false,
            to: true,
            by: 'answer',
          })
        : answer
    }),
  )
}

/** That a party stands on no list is what most will find. */
const noneFirst = <T extends { value: unknown }>(options: readonly T[]): T[] =>
  options.toSorted((a, b) => Number(b.value === 'none') - Number(a.value === 'none'))
