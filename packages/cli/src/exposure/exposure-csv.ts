import type { Exposure, Sums, SumsRange } from 'ytterby/exposure'
import { csvRow } from '../batch/csv-row.ts'
import { columnOf } from './column-of.ts'

type Cells = Partial<Sums> & { readonly range?: readonly [SumsRange, 'min' | 'max'] }

/** A report as CSV: one row for each group, and for everything else that can be counted; each currency has its columns. */
export function exposureCsv(report: Exposure): string {
  const { totals, groupings, framework, eu, gaps, refused } = report
  const currencies = totals.value.map(({ currency }) => currency)
  const row = (grouping: string, key: string, text: string | null, cells: Cells): string =>
    csvRow([grouping, key, text ?? '', ...cellsOf(cells, currencies)], ',')
  const rows = [
    csvRow(
      [
        'grouping',
        'key',
        'text',
        'lines',
        'shareOfLines',
        'quantityKg',
        'shareOfQuantity',
        ...currencies.flatMap((currency) => [`value.${currency}`, `shareOfValue.${currency}`]),
      ],
      ',',
    ),
    row('total', '', null, totals),
    ...Object.entries(groupings).flatMap(([name, { groups }]) =>
      groups.map((group) => row(name, group.key, group.text, group)),
    ),
    ...framework.flatMap(({ id, text, concerns, comesTo }) => [
      row('framework', id, text, concerns ?? {}),
      ...(comesTo === null
        ? []
        : (['min', 'max'] as const).map((end) => row('framework', `${id}.${end}`, text, { range: [comesTo, end] }))),
    ]),
    ...(eu === null
      ? []
      : [
          row('eu', 'bound', eu.text, eu.concerns),
          row('eu', 'fromChina', eu.text, eu.fromChina),
          row('eu', 'fromChina.presumed', eu.text, eu.presumed),
          row('eu', 'domestic', eu.text, eu.domestic),
          row('eu', 'elsewhere', eu.text, eu.elsewhere),
        ]),
    ...gaps.map(({ code, text, lines }) => row('leftOpen', code, text, { lines })),
    ...refused.map(({ line, id, issues }) =>
      row(
        'refused',
        id === null ? String(line) : `${line}:${id}`,
        issues
          .map(({ code, pointer, message }) => `${[code, columnOf(pointer)].join(' ').trim()}: ${message}`)
          .join(' '),
        { lines: 1 },
      ),
    ),
  ]
  return rows.map((text) => `${text}\n`).join('')
}

const text = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value))

function cellsOf({ range, ...sums }: Cells, currencies: readonly string[]): string[] {
  if (range !== undefined) {
    const [{ quantityKg, value }, end] = range
    const amountOf = (currency: string): string => text(value.find((one) => one.currency === currency)?.[end])
    return ['', '', text(quantityKg?.[end]), '', ...currencies.flatMap((currency) => [amountOf(currency), ''])]
  }
  return [
    text(sums.lines),
    text(sums.shareOfLines),
    text(sums.quantityKg),
    text(sums.shareOfQuantity),
    ...currencies.flatMap((currency) => {
      const money = sums.value?.find((one) => one.currency === currency)
      return [text(money?.amount), text(money?.share)]
    }),
  ]
}
