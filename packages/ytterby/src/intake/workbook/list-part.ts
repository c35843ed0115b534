import { LANGS } from '../../locales/langs.ts'
import { workbookTexts } from '../../locales/workbook.ts'
import { textOf, type TableRecord } from '../table/cell.ts'

/** How far down the header of a list is looked for. */
const MOST_BEFORE = 70

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
      if (from > 0 && names.every((name, at) => texts[from + at] === name)) return from
    }
  }
  return null
}
