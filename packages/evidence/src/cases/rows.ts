import type { Case, CaseVerdict, Expect } from './case.ts'

type SourcedRow = Case & { readonly inquiry: object }
/** A row whose source is that of its neighbours. */
type Row = Omit<SourcedRow, 'source'> & { readonly source?: string }

/** A case as a row: its inquiry, what the answer must contain, and the source, unless `alike` states it for the rows around it. */
export function row(id: string, why: string, stated: readonly [inquiry: object, expect: Expect, source: string]): SourcedRow
export function row(id: string, why: string, stated: readonly [inquiry: object, expect: Expect]): Row
export function row(id: string, why: string, [inquiry, expect, source]: readonly [object, Expect, string] | readonly [object, Expect]): Row {
  return { id, why, inquiry, expect, ...(source === undefined ? {} : { source }) }
}

/** Cases that have a part of their inquiry in common, and perhaps their source. What a row states itself comes first. */
export function alike(common: { readonly source: string } & Readonly<Record<string, unknown>>, rows: readonly Row[]): Case[]
export function alike(common: Readonly<Record<string, unknown>>, rows: readonly SourcedRow[]): Case[]
export function alike({ source, ...common }: Readonly<Record<string, unknown>>, rows: readonly Row[]): object[] {
  return rows.map((one) => ({ source, ...one, inquiry: { ...common, ...one.inquiry } }))
}

/** A good by its form and elements, such as `good('ndfeb-magnet', 'Nd 29, Dy 2.5')`; an empty text means that it contains none. */
export function good(form: string, elements: string, more: object = {}) {
  const symbols = elements === '' ? [] : elements.split(', ')
  return {
    form,
    elements: symbols.map((one) => {
      const [symbol, weightPercent] = one.split(' ')
      return weightPercent === undefined ? { symbol } : { symbol, weightPercent: Number(weightPercent) }
    }),
    ...more,
  }
}

/** The answer has this verdict. */
export const gives = (verdict: CaseVerdict, more: Expect = {}): Expect => ({ verdict: [verdict], ...more })

/** The answer has this verdict, and no other one is possible. */
export const certain = (verdict: CaseVerdict, more: Expect = {}): Expect => ({ verdict: [verdict], possibleIs: [verdict], ...more })
