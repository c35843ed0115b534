import type { Draft } from 'ytterby/dotted'
import { LineError } from '../input-error.ts'

/** One record of a batch, before it is answered. */
export type Line = {
  /** The line of the input on which the record begins, the first being 1. */
  readonly number: number
  /** What the record calls itself; echoed. */
  readonly id: unknown
  /** The record as CSV, without its line end. */
  readonly csv: () => string
  /** The inquiry of the record. Throws a LineError where the record holds none. */
  readonly draft: () => Draft
}

/** Answers a record and returns what is to be written for it, line end included. */
export type Answer = (line: Line) => string

/** A line of NDJSON may be so long; a record of CSV sixteen times, because a quoted cell may hold many lines. */
export const LONGEST_LINE = 1_048_576

/** Text is handed on in pieces large enough to be worth writing. */
export const CHUNK_LENGTH = 65_536

/** No inquiry is nested deeper than a few levels; this one was too deep even to be written out. */
export const tooDeep = (): LineError =>
  new LineError('too-deep', 'The line is nested thousands of levels deep: leave out what is no part of the inquiry.')
