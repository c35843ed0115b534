import { readDeclarationTable, readCompositionTable, InvalidCompositionError } from 'ytterby/composition'
import type { Opening } from '@ytterby/lists'
import type { DecimalSign, TableNotes } from '@ytterby/lists/ledger'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { readObject } from '../input/read-object.ts'

import { openListFile } from '../intake/open-list-file.ts'

/** A tree as it was read: what the SDK checks, and columns that were not read. */
export type ReadTree = {
  readonly draft: Readonly<Record<string, unknown>>
  readonly unread: readonly string[]
  /** Columns whose decimal sign other cells showed. */
  readonly decimals: TableNotes['decimals']
  /** Turns pointers into the draft into those of lines of the file. */
  readonly withLines: (error: unknown) => unknown
}

export type TreeReading = Pick<Opening, 'sheet' | 'encoding'> & {
  readonly product?: string | undefined
  readonly decimal?: DecimalSign | undefined
}

/**
 * Reads a product with its parts: one JSON object, or a table as CSV or a sheet of a workbook.
 *
 * @throws InputError, ListError, InvalidCompositionError
 */
export async function readTree(file: string, { product: top, decimal, ...opening }: TreeReading): Promise<ReadTree> {
  if (file.endsWith('.json')) {
    const draft = await readObject(file, {
      notJson: inputRefusals.treeNotJson,
      notObject: inputRefusals.treeNoObject,
      tooLong: inputRefusals.treeTooLong,
    })
    return { draft, unread: [], decimals: [], withLines: (error) => error }
  }
  const { records } = await openListFile(file, opening)
  let decimals: TableNotes['decimals'] = []
  const { product, nodes, lines, unread } = readCompositionTable(records, top, {
    decimal,
    onDecimals: (taken) => {
      decimals = taken
    },
  })
  return { draft: { product, nodes }, unread, decimals, withLines: (error) => withLines(error, lines) }
}

const IN_NODE = /^\/nodes\/(\d+)/

/** A refusal whose pointers name the line on which a node begins. */
const withLines = (error: unknown, lines: readonly number[]): unknown =>
  withPointers(error, (pointer) =>
    pointer.replace(IN_NODE, (_, index: string) => `/lines/${lines[Number(index)] ?? 0}`),
  )

/** Declarations as they were read, and a way to turn pointers into them into the file and its lines. */
export type ReadDeclarations = {
  readonly declarations: readonly object[]
  readonly withLines: (error: unknown) => unknown
}

/** The declarations in a table that `--questionnaire` wrote and somebody filled in. */
export async function readDeclarations(file: string, reading: Pick<TreeReading, 'decimal'>): Promise<ReadDeclarations> {
  const { records } = await openListFile(file)
  const declarations = readDeclarationTable(records, reading)
  const placeOf = (at: number, rest: string): string => {
    const id = declarations[at]?.['id']
    const line = records.find(({ cells }) => cells.some((cell) => String(cell ?? '').trim() === id))?.line
    return `${file}:${line ?? '?'}${rest.replaceAll('/', ' ')}`
  }
  return {
    declarations,
    withLines: (error) =>
      withPointers(error, (pointer) =>
        pointer.replace(/^\/declarations\/(\d+)(.*)$/, (_, at: string, rest: string) => placeOf(Number(at), rest)),
      ),
  }
}

/** A refusal with other pointers. */
function withPointers(error: unknown, change: (pointer: string) => string): unknown {
  if (!(error instanceof InvalidCompositionError)) return error
  return new InvalidCompositionError(error.issues.map((issue) => ({ ...issue, pointer: change(issue.pointer) })))
}
