import type { Lang, Ruleset } from 'ytterby'
import { EMPTY_PROFILE, isSetAside, type Profile } from 'ytterby/lists'
import type { ListFile } from '../records/open-list.ts'
import { acceptCertain } from '../session/accept-certain.ts'
import { listAsker } from '../session/asker.ts'
import { changeProfile, openSession } from '../session/session.ts'
import type { TableRow } from './table.ts'

/** What counts before the words of a good: what somebody states of it, or the licence that its line names. */
const OF_GOOD = ['product.form', 'product.elements', 'product.controlCode', 'licence']

type GoodsReading = { profile?: Profile | undefined; lang: Lang; ruleset: Ruleset; facts: ReadonlyMap<string, string> }

type Goods = {
  /** What is stated of the good, by line. */
  readonly goods: ReadonlyMap<number, ReadonlyMap<string, string>>
  /** Lines whose words name goods without rare earths, and that state nothing else. */
  readonly others: ReadonlySet<number>
}

/**
 * What the descriptions say of the goods, by line: what a profile holds of the list as `ytterby intake` reads it, and of other lines
 * what their words leave no doubt about.
 */
export function goodsIn(
  list: Pick<ListFile, 'records'>,
  rows: readonly TableRow[],
  { profile, lang, ruleset, facts }: GoodsReading,
): Goods {
  if (rows.length === 0) return { goods: new Map(), others: new Set() }
  const records = [
    { line: 0, cells: ['Line', 'Description', 'HS code'] },
    ...rows.map(({ line, cells }) => ({
      line,
      cells: [String(line), cells.get('product.description') ?? '', cells.get('product.commodityCode') ?? ''],
    })),
  ]
  const ask = listAsker({ defaults: { asOf: () => ruleset.knownThrough }, stated: {}, lang, ruleset })
  const session = openSession({ records }, { profile: profile ?? EMPTY_PROFILE, ask })
  const { lines } = changeProfile(session, acceptCertain(session, { by: 'words', on: ruleset.knownThrough }))
  // Where a list has item numbers, a profile keeps goods by them, and the records above leave them out.
  const decided =
    profile === undefined ? [] : openSession(list, { profile, ask }).lines.filter(({ stated }) => stated.length > 0)
  const all = new Map([...lines, ...decided].map((one) => [one.line, one]))
  const goods = [...all.values()].map(
    ({ line, columns }) =>
      [line, new Map(Object.entries(columns).filter(([name]) => name.startsWith('product.')))] as const,
  )
  const aside = new Set([...all.values()].filter(isSetAside).map(({ line }) => line))
  const others = rows.filter(
    ({ line, cells }) => aside.has(line) && !OF_GOOD.some((name) => cells.has(name) || facts.has(name)),
  )
  return { goods: new Map(goods), others: new Set(others.map(({ line }) => line)) }
}
