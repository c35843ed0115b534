import type { Exposure } from 'ytterby/planning'
import { wordOf } from 'ytterby'
import { csvRow, spreadsheetRow } from '@ytterby/lists/batch'
import { sayFigure, sourceText } from '../render/reference.ts'
import { columnOf } from './column-of.ts'

type Statement = Exposure['framework'][number]
type Attribution = Pick<Statement, 'figures' | 'sources' | 'attributedTo' | 'confidence'>
type Cells = Partial<Exposure['totals']> & {
  readonly range?: readonly [NonNullable<Statement['comesTo']>, 'min' | 'max']
}

/** A report as CSV: one row for each group and for everything else that is counted, with columns for each currency. The last two columns hold the figures of the framework and the EU, and their sources. */
export function exposureCsv(report: Exposure, raw: boolean): string {
  const written = raw ? csvRow : spreadsheetRow
  const { lang, totals, groupings, framework, eu, gaps, refused } = report
  const currencies = totals.value.map(({ currency }) => currency)
  const row = (grouping: string, key: string, text: string | null, cells: Cells, attribution?: Attribution): string =>
    written(
      [
        grouping,
        key,
        text ?? '',
        ...cellsOf(cells, currencies),
        ...(attribution === undefined
          ? ['', '']
          : [attribution.figures.map((figure) => sayFigure(figure, lang)).join('; '), sourceOf(attribution, report)]),
      ],
      ',',
    )
  const rows = [
    written(columnsFor(currencies), ','),
    row('total', '', null, totals),
    ...Object.entries(groupings).flatMap(([name, { groups }]) =>
      groups.map((group) => row(name, group.key, group.text, group)),
    ),
    ...framework.flatMap(({ id, text, concerns, comesTo, ...attribution }) => [
      row('framework', id, text, concerns ?? {}, attribution),
      ...(comesTo === null
        ? []
        : (['min', 'max'] as const).map((end) =>
            row('framework', `${id}.${end}`, text, { range: [comesTo, end] }, attribution),
          )),
    ]),
    ...(eu === null
      ? []
      : [
          ...(eu.correction === null
            ? []
            : [row('eu', 'correction', eu.correction.text, {}, { ...eu.correction, attributedTo: null })]),
          row('eu', 'bound', eu.text, eu.concerns, eu),
          row('eu', 'fromChina', eu.text, eu.fromChina, eu),
          row('eu', 'fromChina.presumed', eu.text, eu.presumed, eu),
          row('eu', 'domestic', eu.text, eu.domestic, eu),
          row('eu', 'elsewhere', eu.text, eu.elsewhere, eu),
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

/** The sources of a statement, the attribution of its figures, and its confidence, as one text. */
const sourceOf = ({ sources: ids, attributedTo, confidence }: Attribution, { sources, lang }: Exposure): string =>
  [
    ...ids.map((id) => {
      const source = sources[id]
      return source === undefined ? id : sourceText(source)
    }),
    ...(attributedTo === null ? [] : [attributedTo]),
    wordOf(confidence, lang),
  ].join('; ')

const columnsFor = (currencies: readonly string[]): string[] => [
  'grouping',
  'key',
  'text',
  'lines',
  'shareOfLines',
  'quantityKg',
  'shareOfQuantity',
  ...currencies.flatMap((currency) => [`value.${currency}`, `shareOfValue.${currency}`]),
  'figures',
  'source',
]

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
