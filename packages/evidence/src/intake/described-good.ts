import type { proposeGood } from 'ytterby/lists'
import { readTable } from '../read-table.ts'

type Described = Parameters<typeof proposeGood>[0] & {
  readonly id: string
  readonly lang: string
  readonly description: string
  readonly source?: string
}

/** How a careful person classifies a good. */
type Expected = {
  readonly scope: ReturnType<typeof proposeGood>['scope']
  /** Other scopes that are also right. */
  readonly scopeAlso?: readonly string[] | undefined
  /** The acceptable forms. */
  readonly form?: string | readonly string[] | undefined
  readonly elementsCertain?: readonly string[] | undefined
  /** May be proposed as possible. */
  readonly elementsPossible?: readonly string[] | undefined
  readonly alloyedWith?: readonly string[] | undefined
  readonly host?: string | undefined
  readonly note?: string | undefined
}

/** A good as described in a list, with its classification. */
export type DescribedLine = Described & { readonly expect: Expected }

/**
 * 102 lines from the specification (L…), and two sets by people who had not seen the word lists: 435 lines with many traps
 * (X…), and 306 lines as in ordinary lists (Z…). 414 lines were written before the reader was looked at (B…), and 163 as
 * purchasing systems shorten them (K…); 707 while it was mended by the former (N…). 204 stand in twelve lists that were written
 * before the reader was looked at (P…), 183 were written after it was mended by these (Q…). 200 goods of industrial buyers, a
 * third of them as short texts, were written before the words were widened (R…), 120 more (S…) and 60 more (T…) after that, each
 * before the reader was tried with them. 134 stand in sixteen lists written before the reader was looked at (W…). 69 of twenty
 * more lists were misread when the reader first saw them (Y…), and so were 222 of 2,471 goods by nine others (G…).
 */
export const describedLines: readonly DescribedLine[] = readTable<Described & Expected>(
  import.meta,
  'lines.ndjson',
).map(({ scope, scopeAlso, form, elementsCertain, elementsPossible, alloyedWith, host, note, ...described }) => ({
  ...described,
  expect: { scope, scopeAlso, form, elementsCertain, elementsPossible, alloyedWith, host, note },
}))
