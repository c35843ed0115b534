import { contentOf, type ArchiveFile } from './archive.ts'
import { columnName, requirePaidFor, requireWithin, type ListLimits } from './limits.ts'
import { noWorkbook } from './no-list.ts'

/** What is known of a workbook before anything of it is read: it was unpacked once, and its tags were counted. */
export type MeasuredWorkbook = {
  readonly hasMergedCells: boolean
  /** Of each sheet, a cell that states something and stands beyond those that are read; null where there is none. */
  readonly farCells: readonly (FarCell | null)[]
}

/** A cell by its name, with the count that it exceeds. */
type FarCell = { readonly cell: string; readonly limit: 'rows' | 'columns'; readonly count: number }

/** @throws ListLimitError where the sheet has a cell that would not be read: none is left out without a word. */
export function requireNear(far: FarCell | null | undefined, limits: ListLimits, sheet: string): void {
  if (far) requireWithin(far.limit, far.count, limits, `The sheet “${sheet}”, by its cell ${far.cell},`)
}

/**
 * Counts what the files of a workbook come to. A few bytes can say that a cell stands far from all others, or that a million
 * texts are shared.
 *
 * @param reach the last row and column that are read, counted from 1.
 * @throws ListLimitError where it has too much; ListError where a file unpacks to more than its directory says.
 */
export async function measureWorkbook(
  bytes: Uint8Array,
  files: readonly ArchiveFile[],
  limits: ListLimits,
  reach: { readonly rows: number; readonly columns: number },
): Promise<MeasuredWorkbook> {
  let hasMergedCells = false
  let sharedTexts = 0
  const far = new Map<string, FarCell>()
  const ids = new Set<string>()
  const paths = new Map<string, string>()
  // A sheet that is named again would be read again.
  const requireNew = (isNamed: boolean): void => {
    if (isNamed) throw noWorkbook()
  }
  for (const file of files) {
    if (!/\.(?:xml|rels)$/i.test(file.name)) continue
    const extent = new Extent(reach)
    await readTags(bytes, file, (tag) => {
      const [, kind] = COUNTED.exec(tag) ?? []
      if (kind === 'si') requireWithin('sharedTexts', (sharedTexts += 1), limits)
      else if (kind === 'mergeCell') hasMergedCells = true
      else if (kind === 'row' || kind === 'c') extent.add(kind, tag)
      else if (kind === 'v' || kind === 'is') extent.state(tag)
      else if (kind === 'sheet')
        for (const id of attributes(tag, ':id')) {
          requireNew(ids.has(id))
          ids.add(id)
        }
      else if (kind === 'Relationship' && attributes(tag, 'Type').some((type) => type.endsWith('/worksheet')))
        for (const target of attributes(tag, 'Target').map(fileName)) {
          requireNew([...paths.values()].includes(target))
          for (const id of attributes(tag, '\\bId')) paths.set(id, target)
        }
    })
    requirePaidFor(extent.rows * extent.columns, bytes.length, 'A sheet')
    if (extent.far !== null) far.set(fileName(file.name), extent.far)
  }
  return { hasMergedCells, farCells: [...ids].map((id) => far.get(paths.get(id) ?? '') ?? null) }
}

const fileName = (path: string): string => path.replace(/^.*\//, '').toLowerCase()

/** Tags that are counted, whichever name their namespace has. */
const COUNTED = /^(?:[^\s:/]+:)?(row|c|v|is|si|mergeCell|sheet|Relationship)(?=[\s/]|$)/

/** The values of the attributes whose names end so. */
const attributes = (tag: string, name: string): string[] =>
  [...tag.matchAll(new RegExp(`${name}\\s*=\\s*["']([^"']*)["']`, 'g'))].map(([, value = '']) => value)

/** How far the cells of a sheet reach, of those that are read. */
class Extent {
  rows = 0
  columns = 0
  /** The first cell beyond them that states something. */
  far: FarCell | null = null
  private row = 0
  private column = 0
  private cellRow = 0
  private readonly reach: { readonly rows: number; readonly columns: number }

  constructor(reach: Extent['reach']) {
    this.reach = reach
  }

  add(kind: 'row' | 'c', tag: string): void {
    const [letters, digits] = placeIn(tag)
    if (kind === 'row') {
      this.row = digits ?? this.row + 1
      this.column = 0
    } else this.column = letters ?? this.column + 1
    const row = kind === 'c' ? (digits ?? this.row) : this.row
    this.cellRow = row
    if (row > this.reach.rows || this.column > this.reach.columns) return
    this.rows = Math.max(this.rows, row)
    this.columns = Math.max(this.columns, this.column)
  }

  /** The value or the text of the last cell. */
  state(tag: string): void {
    const { cellRow, column, reach } = this
    const isBelow = cellRow > reach.rows
    if (this.far !== null || (!isBelow && column <= reach.columns) || tag.endsWith('/')) return
    const cell = `${columnName(Math.max(0, column - 1))}${cellRow}`
    this.far = { cell, ...(isBelow ? { limit: 'rows', count: cellRow } : { limit: 'columns', count: column }) }
  }
}

/** The column and the row that a tag names, counted from 1; null for what it leaves out. Of several, the farthest. */
function placeIn(tag: string): readonly [column: number | null, row: number | null] {
  let [column, row]: [number | null, number | null] = [null, null]
  for (const [, written = ''] of tag.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
    const [, letters, digits] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(written.trim()) ?? []
    // No program writes a place in another way.
    if (letters === undefined || digits === undefined) throw noWorkbook()
    if (letters !== '') column = Math.max(column ?? 0, columnNumber(letters))
    if (digits !== '') row = Math.max(row ?? 0, Number(digits))
  }
  return [column, row]
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** No workbook has longer tags. */
const LONGEST_TAG = 65_536

/** Unpacks a file piece by piece, and gives each of its tags without its brackets. */
async function readTags(bytes: Uint8Array, file: ArchiveFile, onTag: (tag: string) => void): Promise<void> {
  const decoder = new TextDecoder()
  let left = file.unpacked
  let open = ''
  for await (const piece of unpacked(bytes, file)) {
    // A file that unpacks to more than its directory says could go on without end.
    left -= piece.length
    if (left < 0) throw noWorkbook()
    open = tagsIn(open + decoder.decode(piece, { stream: true }), onTag)
    if (open.length > LONGEST_TAG) throw noWorkbook()
  }
}

async function* unpacked(bytes: Uint8Array, file: ArchiveFile): AsyncGenerator<Uint8Array> {
  try {
    yield* contentOf(bytes, file)
  } catch {
    throw noWorkbook()
  }
}

const OTHERS = [
  ['!--', '-->'],
  ['![CDATA[', ']]>'],
] as const

/** @returns what is left after the last whole tag. */
function tagsIn(text: string, onTag: (tag: string) => void): string {
  for (let at = text.indexOf('<'); at !== -1;) {
    const end = tagEnd(text, at + 1)
    if (end === -1) return text.slice(at)
    onTag(text.slice(at + 1, end))
    at = text.indexOf('<', end)
  }
  return ''
}

/** The end of a tag or a comment; the attributes of a tag may hold the sign for it. */
function tagEnd(text: string, from: number): number {
  for (const [begin, end] of OTHERS) if (text.startsWith(begin, from)) return text.indexOf(end, from)
  let quote = ''
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '>') return at
    else if (letter === '"' || letter === "'") quote = letter
  }
  return -1
}
