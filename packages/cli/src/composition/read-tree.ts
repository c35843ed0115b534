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
  /** The units of quantities other than pieces, by node. */
  readonly units: ReadonlyMap<string, string>
  /** The lines of rows that were left out, because they are no parts of the product. */
  readonly leftOut: readonly number[]
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
    return { draft, unread: [], units: new Map(), leftOut: [], decimals: [], withLines: (error) => error }
  }
  const { records } = await openListFile(file, opening)
  let decimals: TableNotes['decimals'] = []
  const { product, nodes, unread, units, leftOut, pointerToLine } = readCompositionTable(records, top, {
    decimal,
    onDecimals: (taken) => {
      decimals = taken
    },
  })
  return {
    draft: { product, nodes },
    unread,
    units,
    leftOut: [...new Set(leftOut.map(({ pointer }) => Number(pointer.split('/')[2])))].sort((a, b) => a - b),
    decimals,
    withLines: (error) => withPointers(error, pointerToLine),
  }
}

function withPointers(error: unknown, change: (pointer: string) => string): unknown {
  if (!(error instanceof InvalidCompositionError)) return error
  return new InvalidCompositionError(error.issues.map((issue) => ({ ...issue, pointer: change(issue.pointer) })))
}

/** Declarations as they were read, and columns that were not. */
type ReadDeclarations = Pick<ReadTree, 'unread'> & {
  readonly declarations: readonly object[]
  /** Turns pointers to them, behind as many others, into those of lines of their file. */
  readonly withAnswers: (error: unknown, others: number) => unknown
}

/**
 * Reads the declarations in a table that `--questionnaire` wrote and somebody filled in.
 *
 * @throws InputError, ListError, InvalidCompositionError
 */
export async function readDeclarations(file: string, reading: Pick<TreeReading, 'decimal'>): Promise<ReadDeclarations> {
  const { records } = await openListFile(file)
  let notes: { readonly lines: readonly number[]; readonly unread: readonly string[] } = { lines: [], unread: [] }
  try {
    const declarations = readDeclarationTable(records, { ...reading, onRead: (read) => (notes = read) })
    return {
      declarations,
      unread: notes.unread.filter((name) => name !== HINTS),
      withAnswers: (error, others) =>
        withPointers(error, (pointer) =>
          pointer.replace(/^\/declarations\/(\d+)/, (own, index: string) => {
            const line = notes.lines[Number(index) - others]
            return line === undefined ? own : `/answers/${line}`
          }),
        ),
    }
  } catch (error) {
    throw withPointers(error, (pointer) => pointer.replace(/^\/lines\//, '/answers/'))
  }
}

/** The last column of such a table says what to write in the others. */
const HINTS = 'what to write'
