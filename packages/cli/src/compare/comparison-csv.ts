import type { Comparison } from 'ytterby/law'
import { csvRow, spreadsheetRow } from '@ytterby/lists/batch'
import { columnOf } from '../exposure/column-of.ts'

const COLUMNS = [
  'line',
  'id',
  'from.verdict',
  'to.verdict',
  'from.action',
  'to.action',
  'differs',
  'firstDay',
  'because',
  'error',
]

export const CSV_HEADER = `${csvRow(COLUMNS, ',')}\n`

/** A comparison as a row of CSV; lists are separated by “;”. */
export function comparisonCsv(comparison: Comparison, raw: boolean): string {
  const { line, id } = comparison
  const cells =
    'issues' in comparison
      ? [
          ...Array<string>(7).fill(''),
          comparison.issues
            .map(({ code, pointer, message }) => `${[code, columnOf(pointer)].join(' ').trim()}: ${message}`)
            .join(' '),
        ]
      : [
          comparison.from.verdict,
          comparison.to.verdict,
          comparison.from.action,
          comparison.to.action,
          comparison.differs.join(';'),
          comparison.firstDay ?? '',
          instrumentsOf(comparison).join(';'),
          '',
        ]
  return `${(raw ? csvRow : spreadsheetRow)([String(line), id ?? '', ...cells], ',')}\n`
}

/** The instruments that cause a change. */
export const instrumentsOf = ({ because, citations }: Exclude<Comparison, { issues: unknown }>): string[] => [
  ...new Set(because.map((id) => citations[id]?.instrument ?? id)),
]
