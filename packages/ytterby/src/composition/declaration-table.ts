import { InvalidCompositionError, type CompositionIssue } from '../errors/invalid-composition-error.ts'
import type { Draft } from '../dotted/set-field.ts'
import type { TableRecord } from '../intake/table/cell.ts'
import { compositionTableRefusals } from '../locales/en/refusals/composition-table.ts'
import { isMerged } from './merge-facts.ts'
import type { TableDecimal } from './table.ts'
import { cellOf, numbersOf, setFact } from './table-cells.ts'
import { readHeader, rowIssue } from './table-columns.ts'
import { readPrice } from './table-units.ts'

type DeclarationOptions = TableDecimal & {
  /** Hears on which line each declaration stands, and the names of columns that were not read. */
  readonly onRead?: (notes: { readonly lines: readonly number[]; readonly unread: readonly string[] }) => void
}

/** Reads declarations in a table. */
export function readDeclarationTable(
  records: readonly TableRecord[],
  { decimal, onRead }: DeclarationOptions = {},
): readonly Draft[] {
  const { columns, unread, rows } = readHeader(records)
  const issues: CompositionIssue[] = []
  const reading = {
    numbers: numbersOf(rows, columns, decimal),
    add: (issue: CompositionIssue) => void issues.push(issue),
  }
  const lines: number[] = []
  const drafts = rows.flatMap((row) => {
    const draft: Draft = { id: cellOf(row, columns, 'id') }
    for (const column of columns) {
      const { meaning } = column
      if (meaning.kind !== 'fact' || NOT_DECLARED.has(meaning.field.name)) continue
      const added: Draft = {}
      setFact(added, meaning.field, column, row, reading)
      if (!isMerged(draft, added))
        issues.push(rowIssue(row.line, column.name, 'contradiction', compositionTableRefusals.rowsDiffer))
      const price = meaning.field.name === 'unitValue' ? readPrice(row, column, columns, reading) : null
      if (price !== null && (price.count !== '1' || price.unit !== null))
        issues.push(rowIssue(row.line, column.name, 'unit', compositionTableRefusals.declaredPer))
    }
    // A row that was not filled in declares nothing.
    const isEmpty = Object.keys(draft).every((key) => key === 'id' || key === 'source' || key === 'day')
    if (isEmpty) return []
    lines.push(row.line)
    return [draft]
  })
  if (issues.length > 0) throw new InvalidCompositionError(issues)
  onRead?.({ lines, unread })
  return drafts
}

/** Columns that stand in a table of declarations for the reader alone. */
const NOT_DECLARED: ReadonlySet<string> = new Set(['description', 'supplier'])
