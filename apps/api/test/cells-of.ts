import { sheetRecords, type Cell, type SheetRead } from 'ytterby/intake'

/** The cells of a sheet, row by row, each row up to its last cell that says something. */
export const cellsOf = (sheet: Pick<SheetRead, 'rows'>): readonly (readonly Cell[])[] =>
  sheetRecords(sheet).map(({ cells }) => cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1))
