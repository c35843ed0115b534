import { LANGS } from '../../locales/langs.ts'
import { workbookTexts } from '../../locales/workbook.ts'
import { textOf, type TableRecord } from '../table/cell.ts'

/** How far down the header of a list is looked for. */
const MOST_BEFORE = 70

/** The columns of answers that every release wrote. */
const FEWEST = 11

/** The list of an answered workbook without its answers, to be read again; any other list as it is. */
export function listPart(records: readonly TableRecord[]): readonly TableRecord[] {
  const from = answersAt(records)
  return from === null ? records : records.map((record) => ({ ...record, cells: record.cells.slice(0, from) }))
}

/** The first column of the answers in an answered workbook, by the beginning of its list; null in any other list. */
export function answersAt(records: readonly TableRecord[]): number | null {
  for (const lang of LANGS) {
    const names = Object.values(workbookTexts[lang].answers)
    for (const { cells } of records.slice(0, MOST_BEFORE)) {
      const texts = cells.map(textOf)
      const from = texts.lastIndexOf(names[0] ?? '')
      // Earlier releases wrote fewer columns.
      const written = new Set(texts.slice(from, from + names.length).filter((text) => names.includes(text)))
      if (from > 0 && written.size >= FEWEST) return from
    }
  }
  return null
}
