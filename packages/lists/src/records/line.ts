import type { Draft } from 'ytterby'
import { LineError } from '../list-error.ts'

/** One record of a batch, before it is answered. */
export type Line = {
  /** Number of the input line on which the record begins, from 1. */
  readonly number: number
  /** The record's own id, which is echoed. */
  readonly id: unknown
  /** The record as CSV, without its line end: for a spreadsheet, or raw as the list has it. */
  readonly csv: (raw: boolean) => string
  /** The inquiry of the record. Throws a LineError if it has none. */
  readonly draft: () => Draft
}

/** The id of a line as text; null if it has none. */
export function idOf({ id }: Pick<Line, 'id'>): string | null {
  if (id === undefined || id === '') return null
  return typeof id === 'string' ? id : JSON.stringify(id)
}

/** Answers a record; returns the text to write, including the line end. */
export type Answer = (line: Line) => string

/** Where a text begins in its list: the number of its first line, and whether the CSV header is still to come. */
export type ListPlace = { readonly line: number; readonly inHeader: boolean }

export const LIST_START: ListPlace = { line: 1, inHeader: true }

/** Maximum length of an NDJSON line. A CSV record may be sixteen times as long, because a quoted cell may span many lines. */
export const MAX_LINE_LENGTH = 1_048_576

/** Maximum length of a CSV record, quoted cells of several lines included. */
export const MAX_CSV_RECORD_LENGTH = 16 * MAX_LINE_LENGTH

/** Output is written in chunks of about this length. */
export const CHUNK_LENGTH = 65_536

/** A real inquiry has a few levels. How many more a runtime could read differs. */
export const MOST_LEVELS = 100

/** The error for JSON that is nested too deeply. */
export const tooDeep = (): LineError =>
  new LineError(
    'too-deep',
    `The line is nested more than ${MOST_LEVELS} levels deep: leave out everything that does not belong to the inquiry.`,
  )
