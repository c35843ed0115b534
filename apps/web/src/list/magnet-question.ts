import type { Assessment } from 'ytterby'
import type { RefusedAnswer, Session } from '@ytterby/lists'
import type { ListQuestion } from 'ytterby/lists'
import { isOfMagnets, MAGNET_ANSWERS } from '../good/magnets.ts'

/** Fields that no answer of the engine depends on once the form of a good is known. */
const WORDS = ['product.description', 'product.grade']

/** Asks for the magnets, where every good of a question has magnets inside and nothing is known of its rare earths. */
export function withMagnets(
  question: ListQuestion,
  { lines, ask }: Pick<Session<Assessment | RefusedAnswer>, 'lines' | 'ask'>,
): ListQuestion & { readonly isOfMagnets: boolean } {
  const wanted = new Set(question.lines)
  const own =
    question.path === 'product.elements' && question.kind === 'fact' ? lines.filter(({ line }) => wanted.has(line)) : []
  const areOfMagnets =
    own.length > 0 &&
    own.every(({ columns }) => isOfMagnets(columns['product.form']) && (columns['product.elements'] ?? '') === '')
  if (!areOfMagnets) return { ...question, isOfMagnets: false }
  const kinds = new Map<string, { columns: (typeof own)[number]['columns']; count: number }>()
  for (const { columns } of own) {
    const facts = Object.fromEntries(Object.entries(columns).filter(([field]) => !WORDS.includes(field)))
    const key = JSON.stringify(facts)
    kinds.set(key, { columns: facts, count: (kinds.get(key)?.count ?? 0) + 1 })
  }
  const options = MAGNET_ANSWERS.map(([, symbols, isComplete]): ListQuestion['options'][number] => {
    const states = {
      'product.elements': symbols.join(';'),
      ...(isComplete ? { 'product.elementsComplete': 'true' } : {}),
    }
    const leadsTo: Record<string, number> = {}
    for (const { columns, count } of kinds.values()) {
      const answer = ask({ ...columns, ...states })
      const outcome = 'issues' in answer ? 'refused' : answer.verdict
      leadsTo[outcome] = (leadsTo[outcome] ?? 0) + count
    }
    return { as: 'answered', states, leadsTo }
  })
  return { ...question, options, isOfMagnets: true }
}
