import type { LedgerRows } from '@ytterby/lists/ledger'
import { wordOf, type Lang } from 'ytterby'
import { ledgerCells, ledgerColumns } from '../locales/zh/ledger-columns.ts'
import { formWord } from '../render/ledger.ts'

/**
 * A table for a workbook in a language: its columns and the words of its cells. English keeps the names that CSV and programs have.
 *
 * @param statuses The words of the statuses in it.
 */
export function inWords(rows: LedgerRows, lang: Lang, statuses: ReadonlyMap<string, string>): LedgerRows {
  if (lang === 'en') return rows
  const [names = [], ...others] = rows
  const wordFor = (column: string, cell: string | number): string | number => {
    if (typeof cell === 'number' || cell === '') return cell
    if (column === 'covers') return wordOf(`covers-${cell}`, lang)
    if (column === 'form') return formWord(cell, lang)
    if (column === 'status') return statuses.get(cell) ?? cell
    return WORDS.has(column) ? (ledgerCells[cell] ?? wordOf(cell, lang)) : cell
  }
  const columns = names.map(String)
  return [
    columns.map((name) => ledgerColumns[name] ?? name),
    ...others.map((row) => row.map((cell, at) => wordFor(columns[at] ?? '', cell))),
  ]
}
const WORDS: ReadonlySet<string> = new Set(['verdict', 'late', 'estimate', 'basis', 'availability'])
