import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Lang } from 'ytterby'
import type { CsvShape } from '../batch/output.ts'
import {
  CLEARANCE_COLUMNS,
  mergedRows,
  readClearances,
  rowOf,
  type ClearancesFile,
} from '../clearances/clearances-file.ts'
import { badRowText } from '../clearances/finding.ts'
import { partyClearances, type PartyClearances } from '../clearances/party-clearances.ts'
import { readReview, REVIEW_COLUMNS, reviewRows, type Review } from '../clearances/review-file.ts'
import { writeTable, type Row } from '../clearances/table.ts'
import { InputError } from '../input-error.ts'
import { phrase } from '../render/phrases.ts'

/** The files in which it stands what was decided about near matches, and what is still to be decided. */
export type Files = { readonly clearances?: string; readonly review?: string }

/** What was decided before, and how it is kept. */
export type Decisions = {
  readonly clearances: PartyClearances | undefined
  readonly same: ReadonlySet<string>
  /** Rows that cannot be used; each was said on standard error. */
  readonly bad: number
  /** Writes both files, with what is still to be decided. New ones are written as the list of names is. */
  readonly write: (open: readonly Row[], shape: CsvShape | undefined) => Promise<void>
}

const NEW_SHAPE: Omit<CsvShape, 'columns'> = { delimiter: ',', lineEnd: '\n', bom: false }

/**
 * Reads what was decided about near matches. With a review both files may be new.
 *
 * @throws InputError where a file cannot be read, or a review has no file of clearances beside it.
 */
export async function decisionsIn({ clearances: file, review: reviewFile }: Files, lang: Lang): Promise<Decisions> {
  if (reviewFile !== undefined && file === undefined)
    throw new InputError('review-alone', 'State --clearances as well: what is decided in the review goes there.')
  if (file !== undefined && reviewFile !== undefined && resolve(file) === resolve(reviewFile))
    throw new InputError('same-file', 'Name one file for --clearances and another for --review.')
  const isNew = (name: string): boolean => reviewFile !== undefined && !existsSync(name)
  const held = file === undefined || isNew(file) ? undefined : await readClearances(file)
  const review = reviewFile === undefined || isNew(reviewFile) ? undefined : await readReview(reviewFile)
  const bad = [...(held?.bad ?? []), ...(review?.bad ?? [])]
  for (const row of bad) process.stderr.write(badRowText(row, lang))
  const stated = [...(held?.clearances ?? []), ...(review?.cleared ?? [])]
  return {
    clearances: file === undefined ? undefined : partyClearances(stated),
    same: review?.same ?? new Set(),
    bad: bad.length,
    async write(open, shape) {
      if (file === undefined || reviewFile === undefined) return
      await writeClearances(file, held, review, shape, lang)
      await writeReview(reviewFile, review, open, shape)
      process.stderr.write(`${phrase('reviewWritten', lang, { file: reviewFile, count: open.length })}\n`)
    },
  }
}

async function writeClearances(
  file: string,
  held: ClearancesFile | undefined,
  review: Review | undefined,
  shape: CsvShape | undefined,
  lang: Lang,
): Promise<void> {
  const before = held?.table.rows ?? []
  const rows = mergedRows(before, (review?.cleared ?? []).map(rowOf))
  await writeTable(file, { shape: shapeOf(held?.table.shape, shape, CLEARANCE_COLUMNS), rows })
  const added = rows.length - mergedRows(before, []).length
  process.stderr.write(`${phrase('clearancesWritten', lang, { file, count: rows.length, added })}\n`)
}

const writeReview = (
  file: string,
  review: Review | undefined,
  open: readonly Row[],
  shape: CsvShape | undefined,
): Promise<void> =>
  writeTable(file, {
    shape: shapeOf(review?.table.shape, shape, REVIEW_COLUMNS),
    rows: reviewRows(review?.kept ?? [], open),
  })

/** As the file is written already, else as the list of names is; with every column. */
function shapeOf(own: CsvShape | undefined, list: CsvShape | undefined, columns: readonly string[]): CsvShape {
  if (own === undefined) return { ...(list ?? NEW_SHAPE), columns }
  return { ...own, columns: [...own.columns, ...columns.filter((name) => !own.columns.includes(name))] }
}
