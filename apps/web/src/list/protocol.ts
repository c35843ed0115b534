import type { Lang } from 'ytterby'
import type { Exposure } from 'ytterby/exposure'
import type { Action, PossibleVerdict, Verdict } from 'ytterby/schema'

/** A column of a file: its name, its guessed field, and sample cells. */
type Column = { readonly name: string; readonly guess: string | null; readonly samples: readonly string[] }

/** A parsed file. `problem` says why the whole file is refused. */
export type Opened = { readonly columns: readonly Column[]; readonly lines: number }

/** The options for answering a list. */
export type Asking = {
  /** The field of each column; null for one that is not read. */
  readonly mapping: readonly (string | null)[]
  readonly asOf: string
  readonly knownAt: string | null
  readonly lang: Lang
  readonly ruleset: string | null
  /** Country of destination for lines that state none. */
  readonly destination: string | null
}

/** A row of the results table. */
export type Row = {
  /** Its line in the file; the header is line 1. */
  readonly line: number
  readonly name: string
  readonly verdict: Verdict | 'refused'
  readonly possible: readonly PossibleVerdict[]
  readonly action: Action | null
  readonly tier: number | null
  readonly permits: string
  readonly codes: string
  readonly days: string
  readonly problem: string
}

/** Which rows to show. */
export type Wanted = {
  readonly verdicts: readonly Row['verdict'][]
  readonly search: string
  readonly sort: 'line' | 'verdict' | 'tier' | 'name'
  readonly from: number
  readonly count: number
}

/** The number of lines by verdict. */
export type Counts = Readonly<Record<Row['verdict'], number>>

/** A line whose answer differs between two days. */
export type ChangedRow = {
  readonly line: number
  readonly name: string
  readonly from: Verdict
  readonly to: Verdict
  readonly firstDay: string | null
  readonly because: string
}
export type ComparedList = {
  readonly lines: number
  readonly verdicts: number
  readonly others: number
  readonly same: number
  readonly refused: number
  readonly rows: readonly ChangedRow[]
}

/** Requests from the page to its worker. */
export type Request =
  | { readonly kind: 'open'; readonly file: File }
  | ({ readonly kind: 'answer' } & Asking)
  | ({ readonly kind: 'rows' } & Wanted)
  | { readonly kind: 'exposure' }
  | { readonly kind: 'compare'; readonly from: string; readonly to: string }
  | { readonly kind: 'download' }
  | { readonly kind: 'inquiry'; readonly line: number }

/** Responses of the worker, each with the number of its request. */
export type Reply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly counts?: Counts }
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'answered'; readonly counts: Counts; readonly lines: number; readonly milliseconds: number }
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly found: number }
  | { readonly kind: 'exposure'; readonly exposure: Exposure }
  | { readonly kind: 'compared'; readonly compared: ComparedList }
  | { readonly kind: 'download'; readonly file: Blob }
  | { readonly kind: 'inquiry'; readonly inquiry: unknown }
  | { readonly kind: 'problem'; readonly problem: ListProblem }

/** Why a whole file cannot be answered. */
export type ListProblem =
  | 'too-large'
  | 'too-many-lines'
  | 'unreadable'
  | 'not-utf-8'
  | 'empty'
  | 'malformed-csv'
  | 'too-many-columns'
  | 'no-release'
  | 'failed'
