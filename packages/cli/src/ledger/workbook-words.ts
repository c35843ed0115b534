import type { LedgerRows } from '@ytterby/lists/ledger'
import { wordOf, type Lang } from 'ytterby'
import { ledgerColumns } from '../locales/zh/ledger-columns.ts'
import { phrase, type Phrase } from '../render/phrases.ts'

const FORMS: Readonly<Record<string, Phrase>> = {
  single: 'ledgerFormSingle',
  general: 'ledgerFormGeneral',
  certificate: 'ledgerFormCertificate',
  ordinary: 'ledgerFormOrdinary',
}

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
    if (column === 'form') return FORMS[cell] === undefined ? cell : phrase(FORMS[cell], lang)
    if (column === 'status') return statuses.get(cell) ?? cell
    return column === 'late' || column === 'estimate'
      ? cell === 'true'
        ? '是'
        : '否'
      : WORDS.has(column)
        ? wordOf(cell, lang)
        : cell
  }
  const columns = names.map(String)
  return [
    columns.map((name) => ledgerColumns[name] ?? name),
    ...others.map((row) => row.map((cell, at) => wordFor(columns[at] ?? '', cell))),
  ]
}
const WORDS: ReadonlySet<string> = new Set(['verdict'])
