import type { Lang } from '../locales/langs.ts'
import type { LineRef, ListGap } from './exposure-schema.ts'
import { sentence, type SentenceKey } from './sentence.ts'

const MOST_NAMED = 20

export type ListFacts = {
  readonly answered: number
  readonly refused: readonly LineRef[]
  readonly withoutQuantity: readonly LineRef[]
  readonly withoutValue: readonly LineRef[]
  /** In alphabetical order. */
  readonly currencies: readonly string[]
  readonly days: { readonly first: string; readonly last: string } | null
  readonly isYear: boolean
}

/** The gaps of a list, in the order of their codes. */
export function listGapsOf(seen: ListFacts, lang: Lang): ListGap[] {
  const { answered, refused, withoutQuantity, withoutValue, currencies, days, isYear } = seen
  const gaps: ListGap[] = []
  const add = (
    code: ListGap['code'] & SentenceKey,
    lines: number,
    refs: readonly LineRef[],
    parameters: Readonly<Record<string, string>> = {},
  ): void => void gaps.push({ code, text: sentence(code, lang, parameters), lines, which: firstOf(refs) })

  if (withoutQuantity.length > 0) add('lines-without-quantity', withoutQuantity.length, withoutQuantity)
  if (withoutValue.length > 0) add('lines-without-value', withoutValue.length, withoutValue)
  if (currencies.length > 1)
    add('mixed-currencies', answered - withoutValue.length, [], { currencies: currencies.join(', ') })
  if (days !== null && days.first !== days.last) add('mixed-days', answered, [], days)
  if (!isYear && answered > 0) add('period-not-stated', answered, [])
  if (refused.length > 0) add('refused-lines', refused.length, refused)
  return gaps
}

const firstOf = (refs: readonly LineRef[]): LineRef[] =>
  refs
    .toSorted((a, b) => a.line - b.line)
    .slice(0, MOST_NAMED)
    .map(({ line, id }) => ({ line, id }))
