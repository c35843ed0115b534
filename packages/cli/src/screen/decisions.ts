import { inputRefusals } from '../locales/en/input-refusals.ts'
import { existsSync } from 'node:fs'
import type { Lang } from 'ytterby'
import type { CsvShape } from '@ytterby/lists/batch'
import {
  CLEARANCE_COLUMNS,
  mergeRows,
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

/** The files with the decisions about near matches, and with the undecided ones. */
export type Files = { readonly clearances?: string; readonly review?: string }

/** Earlier decisions about near matches, and how to save new ones. */
export type Decisions = {
  readonly clearances: PartyClearances | undefined
  readonly same: ReadonlySet<string>
  /** The number of rows with errors; each was reported on standard error. */
  readonly bad: number
  /** Writes both files, including the undecided matches. New files get the CSV dialect of the list of names. */
  readonly write: (open: readonly Row[], shape: CsvShape | undefined) => Promise<void>
}

const NEW_SHAPE: Omit<CsvShape, 'columns'> = { delimiter: ',', lineEnd: '\n', bom: false }

/**
 * Reads earlier decisions about near matches. With a review, both files may be new.
 *
 * @throws InputError if a file cannot be read, or a review is given without a clearances file.
 */
export async function decisionsIn({ clearances: file, review: reviewFile }: Files, lang: Lang): Promise<Decisions> {
  if (reviewFile !== undefined && file === undefined) throw new InputError('review-alone', inputRefusals.reviewAlone)
  const isNew = (name: string): boolean => reviewFile !== undefined && !existsSync(name)
  const existing = file === undefined || isNew(file) ? undefined : await readClearances(file)
  const review = reviewFile === undefined || isNew(reviewFile) ? undefined : await readReview(reviewFile)
  const bad = [...(existing?.bad ?? []), ...(review?.bad ?? [])]
  for (const row of bad) process.stderr.write(badRowText(row, lang))
  const stated = [...(existing?.clearances ?? []), ...(review?.cleared ?? [])]
  return {
    clearances: file === undefined ? undefined : partyClearances(stated),
    same: review?.same ?? new Set(),
    bad: bad.length,
    async write(open, shape) {
      if (file === undefined || reviewFile === undefined) return
      await writeClearances(file, existing, review, shape, lang)
      await writeReview(reviewFile, review, open, shape)
      process.stderr.write(`${phrase('reviewWritten', lang, { file: reviewFile, count: open.length })}\n`)
    },
  }
}

async function writeClearances(
  file: string,
  existing: ClearancesFile | undefined,
  review: Review | undefined,
  shape: CsvShape | undefined,
  lang: Lang,
): Promise<void> {
  const before = existing?.table.rows ?? []
  const rows = mergeRows(before, (review?.cleared ?? []).map(rowOf))
  await writeTable(file, { shape: shapeOf(existing?.table.shape, shape, CLEARANCE_COLUMNS), rows })
  const added = rows.length - mergeRows(before, []).length
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

/** The CSV dialect of the existing file, or else of the list of names; with every column. */
function shapeOf(own: CsvShape | undefined, list: CsvShape | undefined, columns: readonly string[]): CsvShape {
  if (own === undefined) return { ...(list ?? NEW_SHAPE), columns }
  return { ...own, columns: [...own.columns, ...columns.filter((name) => !own.columns.includes(name))] }
}
