import { readTable, type TableRecord } from 'ytterby/lists'
import { sheetRecords, type SheetRead } from './sheet-records.ts'

/** The sheet that holds a list, with the names of the other sheets that a person can see; null where none was named so. */
export type ChosenSheet = {
  readonly name: string
  readonly records: readonly TableRecord[]
  readonly others: readonly string[]
}

/** How many rows of a sheet are looked at to find whether it holds a list. */
const MOST_LOOKED_AT = 300

/**
 * Chooses a sheet of a workbook: by its name, by its number from 1, or else the first one that can be seen and holds a table
 * of goods; the first one that can be seen where none does. A hidden sheet has to be named.
 */
export function chooseSheet(sheets: readonly SheetRead[], wanted?: string | number): ChosenSheet | null {
  const chosen = wanted === undefined ? firstList(sheets) : sheetNamed(sheets, wanted)
  if (chosen === undefined) return null
  const others = sheets.filter((sheet) => sheet !== chosen && isVisible(sheet)).map(({ name }) => name)
  return { name: chosen.name, records: sheetRecords(chosen), others }
}

/** Whether a person sees a sheet. */
export const isVisible = ({ hidden, veryHidden }: Pick<SheetRead, 'hidden' | 'veryHidden'>): boolean =>
  hidden !== true && veryHidden !== true

function sheetNamed(sheets: readonly SheetRead[], wanted: string | number): SheetRead | undefined {
  const plain = folded(String(wanted))
  const named = sheets.find(({ name }) => folded(name) === plain)
  return named ?? (/^\d+$/.test(plain) ? sheets[Number(plain) - 1] : undefined)
}

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

function firstList(sheets: readonly SheetRead[]): SheetRead | undefined {
  const visible = sheets.filter(isVisible)
  return visible.find(holdsList) ?? visible.find(({ rows }) => rows.length > 0) ?? visible[0] ?? sheets[0]
}

/** Whether a sheet begins with a table of goods. */
export function holdsList({ rows, merges }: Pick<SheetRead, 'rows' | 'merges'>): boolean {
  const { headerLines, goods } = readTable(sheetRecords({ rows: rows.slice(0, MOST_LOOKED_AT), merges: merges ?? [] }))
  return headerLines.length > 0 && goods.length > 0
}
