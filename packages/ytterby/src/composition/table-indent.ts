import type { TableRecord } from '../intake/table/cell.ts'

/** Blanks, dots or strokes before a text, which show how deep its row is. The sign of a number is none: +5V, -40C. */
const INDENT = /^(?:[\s.·•|│_>└├─]|[+-](?!\d))*/u

const indentOf = (text: string): string => INDENT.exec(text)?.[0] ?? ''

/**
 * The levels of rows by how far their texts stand to the right, or null if these show no tree: a row must stand below the first one, and
 * all others as well, or by two signs and more, because a blank before a text can be chance.
 */
export function levelsByIndent(texts: readonly string[]): (number | null)[] | null {
  const stated = texts.filter((text) => text.trim() !== '').map(indentOf)
  const widths = [...new Set(stated.map(({ length }) => length))].toSorted((a, b) => a - b)
  const [first = '', ...others] = stated
  const [least = 0, next = 0] = widths
  const isTree = others.every(({ length }) => length > first.length) || next - least > 1
  // How wide a tab is among blanks is not known.
  const isMixed = stated.some((indent) => indent.includes('\t')) && stated.some((indent) => indent.includes(' '))
  if (widths.length < 2 || first.length !== least || !isTree || isMixed) return null
  return texts.map((text) => (text.trim() === '' ? null : widths.indexOf(indentOf(text).length)))
}

/** Rows with the text of one column without what indents it, and its level in a column behind all others. */
export function withLevels(
  rows: readonly TableRecord[],
  index: number,
  levels: readonly (number | null)[],
): TableRecord[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  return rows.map(({ line, cells }, row) => {
    const own = Array.from({ length: width }, (_, at) => cells[at] ?? '')
    const text = own[index]
    if (typeof text === 'string') own[index] = text.replace(INDENT, '')
    return { line, cells: [...own, levels[row] ?? ''] }
  })
}

/** Level 1, Lvl 2, Stufe 3, 4级: names of columns that each hold the parts of one level. */
const OF_LEVEL = /^(?:level|lvl|l|stufe|ebene|niveau|poziom|层级?|第)\s*(\d)\s*(?:级|層|层)?$|^(\d)\s*(?:级|阶|层)$/iu

/**
 * For tables with one column for each level, in which a part is written in the column of its level: the same rows with the part and its
 * level in two added columns at the end. Null if no such columns follow each other, or if a row has parts in several of them.
 */
export function withPartsOfLevels(
  names: readonly { readonly name: string; readonly index: number }[],
  rows: readonly TableRecord[],
): { readonly of: readonly number[]; readonly rows: TableRecord[] } | null {
  const columns = names.flatMap(({ name, index }) => {
    const [, before, after] = OF_LEVEL.exec(name.trim()) ?? []
    const level = before ?? after
    return level === undefined ? [] : [{ level: Number(level), index }]
  })
  const first = columns[0]?.level ?? 0
  if (columns.length < 2 || columns.some(({ level }, at) => level !== first + at)) return null
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const read = rows.map(({ line, cells }) => {
    const stated = columns.filter(({ index }) => String(cells[index] ?? '').trim() !== '')
    const [{ level, index } = { level: '', index: -1 }] = stated
    const own = Array.from({ length: width }, (_, at) => cells[at] ?? '')
    return { several: stated.length > 1, row: { line, cells: [...own, cells[index] ?? '', level] } }
  })
  return read.some(({ several }) => several)
    ? null
    : { of: columns.map(({ index }) => index), rows: read.map(({ row }) => row) }
}
