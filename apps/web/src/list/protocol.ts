import type { Lang, Assessment } from 'ytterby'
import type { Encoding, EncodingChoice } from '@ytterby/lists'
import type { Exposure } from 'ytterby/planning'
import type { Author } from 'ytterby/lists'
import type { Reason, Triage } from 'ytterby/apps'
import type { Verdict } from 'ytterby/schema'
import type { AnsweredComposition, CompositionAsking } from '../composition/composition-protocol.ts'
import type { LicencesAnswer, LicencesAsking } from '../licences/protocol.ts'
import type { GoodLines, IntakeState, LineHistory, LinesOf } from './intake-protocol.ts'

type Action = Assessment['action']

/** A column of a file: its name, its guessed field, and sample cells. */
type Column = {
  readonly name: string
  readonly guess: string | null
  readonly samples: readonly string[]
  /** Why the intake proposes this field, and how sure it is; null if the column has the name of a fact. */
  readonly proposed: { readonly why: Reason; readonly confidence: 'certain' | 'likely' | 'ask' } | null
}

/** A parsed file. */
export type Opened = {
  readonly columns: readonly Column[]
  readonly lines: number
  /** Rows below the header that are no goods, such as totals and freight, with what they say; the first ones. */
  readonly leftOut: {
    readonly count: number
    readonly rows: readonly { readonly line: number; readonly text: string }[]
  }
  /** Whether the intake asks about its lines. A list with the names of facts is answered as it is. */
  readonly hasIntake: boolean
  /** The sheet that was read, and the names of the others; null for a text file. */
  readonly sheet: { readonly name: string; readonly others: readonly string[] } | null
  /** How the letters of a text file were read, and how else they can be; null for Unicode, and for a workbook. */
  readonly encoding: { readonly name: Encoding; readonly others: readonly Encoding[] } | null
  /** Whether the workbook has a sheet of questions with answers in it. */
  readonly isFilledIn: boolean
  /** Number of decisions in the profile that was opened with it. */
  readonly remembered: number
}

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
  /** What the line says of the good, beside its name; empty if that is its name. */
  readonly description: string
  /** The day of export that the line itself states; empty if that of the list counts. */
  readonly asOf: string
  /** The number of the question without which the line is not answered; null if there is none. */
  readonly waitsFor: number | null
  /** The parties that the line names, the end user first, and the listed ones that they meet. */
  readonly buyer: string
  readonly hit: string
  /** Whether one of them stands on a list that may bar the deal on that day; the watch list never does. */
  readonly isBarred: boolean
  /** Country of destination, or empty. */
  readonly destination: string
  /** `set-aside`: the good is something else, so it has no verdict. `waiting`: it has one once its question is answered. */
  readonly verdict: Verdict | 'refused' | 'set-aside' | 'waiting'
  /** What else the answer may come to. */
  readonly possibly: string
  /** The first cause of the verdict. */
  readonly because: string
  /** What contradicts the answer in the line itself, or empty. */
  readonly caution: string
  readonly action: Action | null
  /** The last day to apply for the licence, or empty. */
  readonly applyBy: string
  readonly tier: number | null
  readonly permits: string
  readonly codes: string
  readonly days: string
  readonly problem: string
  /** Whether nobody has accepted yet that the line is set aside. */
  readonly isProposed: boolean
}

/** Which rows to show. */
export type Wanted = {
  readonly verdicts: readonly Row['verdict'][]
  /** Only lines that stand there; null for all. */
  readonly triage: Triage | null
  readonly search: string
  readonly sort: 'line' | 'verdict' | 'tier' | 'name'
  readonly from: number
  readonly count: number
}

/** The number of lines by verdict. */
export type Counts = Readonly<Record<Row['verdict'], number>>

/** A line whose answer differs between two days, or two laws. */
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

/** A line of which a watch will tell a change. */
export type ForeseenRow = { readonly line: number; readonly name: string; readonly because: string }

/** A change that a watch will tell on a coming day of some lines. */
export type ForeseenChange = {
  readonly day: string
  readonly from: Verdict
  /** The same verdict if only other details differ. */
  readonly to: Verdict
  /** Whether it can be told before its day as well: where it stands on the horizon of the answers. */
  readonly isAhead: boolean
  readonly lines: number
  /** The first of its lines. */
  readonly first: readonly ForeseenRow[]
}

/** What a watch that begins on the day of the answers will tell. */
export type Foreseen = {
  /** Number of lines that are watched. */
  readonly lines: number
  /** Number of lines that are refused because they state a day, which a watch sets itself. */
  readonly statesDay: number
  /** Number of lines that are refused for another reason. */
  readonly refused: number
  /** Number of watched lines with a change. */
  readonly changed: number
  /** By day. */
  readonly changes: readonly ForeseenChange[]
  /** What `ytterby watch` reads: the file itself with the profile, or the list as the page saves it. */
  readonly reads: 'profile' | 'list'
}

/** A line with the listed parties that its parties meet. */
type ListedRow = Pick<Row, 'line' | 'name' | 'buyer' | 'hit' | 'isBarred'>

/** The answers to a list as a whole. */
export type Answered = {
  readonly counts: Counts
  readonly lines: number
  /** How many lines name a party that is listed or close to one, and the first of them. */
  readonly listed: { readonly lines: number; readonly first: readonly ListedRow[] }
  /** What the intake asks; null in a list with the names of facts. */
  readonly intake: IntakeState | null
}

/** Requests from the page to its worker. */
export type Request =
  | {
      readonly kind: 'open'
      readonly file: File
      readonly profile: File | null
      readonly sheet: string | null
      readonly encoding: Encoding | null
    }
  | ({ readonly kind: 'answer'; readonly author: Author } & Asking)
  | ({ readonly kind: 'rows' } & Wanted)
  | { readonly kind: 'exposure' }
  /** Two days, or null: the law of the page with that of the list. */
  | { readonly kind: 'compare'; readonly days: { readonly from: string; readonly to: string } | null }
  | { readonly kind: 'foresee' }
  | { readonly kind: 'foreseen-lines'; readonly change: number; readonly from: number; readonly count: number }
  /** `watch`: the list in the form that `ytterby watch` reads. */
  | { readonly kind: 'download'; readonly format: 'csv' | 'xlsx' | 'watch' }
  | { readonly kind: 'inquiry'; readonly line: number }
  | ({ readonly kind: 'composition' } & CompositionAsking)
  | ({ readonly kind: 'licences' } & LicencesAsking)
  /** Stops what the worker is doing; it keeps what it had before. */
  | { readonly kind: 'cancel' }
  | IntakeRequest

/** Requests about a list that the intake asks about. */
export type IntakeRequest =
  | {
      readonly kind: 'give'
      readonly question: string
      /** The place of the chosen option, or a value that somebody typed. */
      readonly answer: number | { readonly text: string; readonly complete: boolean }
      readonly author: Author
    }
  /** Accepts what is set aside: a group, or all groups. */
  | { readonly kind: 'set-aside'; readonly group: string | null; readonly author: Author }
  /** Takes a line, and all with the same good, out of what is set aside. */
  | { readonly kind: 'take-out'; readonly line: number; readonly author: Author }
  | { readonly kind: 'undo' }
  | { readonly kind: 'ask-apart' | 'ask-together' | 'skip' | 'ask-again'; readonly question: string }
  | { readonly kind: 'show'; readonly questions: number; readonly groups: number }
  | { readonly kind: 'lines'; readonly of: LinesOf; readonly from: number; readonly count: number }
  | { readonly kind: 'history'; readonly line: number }
  | { readonly kind: 'profile' }

/** Responses of the worker, each with the number of its request. */
export type Reply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly counts?: Counts }
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'answered'; readonly answered: Answered }
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly found: number }
  | { readonly kind: 'exposure'; readonly exposure: Exposure }
  | { readonly kind: 'compared'; readonly compared: ComparedList }
  | { readonly kind: 'foreseen'; readonly foreseen: Foreseen }
  | { readonly kind: 'foreseen-lines'; readonly rows: readonly ForeseenRow[] }
  | { readonly kind: 'download'; readonly file: Blob }
  | { readonly kind: 'inquiry'; readonly inquiry: unknown }
  | { readonly kind: 'licences'; readonly answer: LicencesAnswer }
  | ({ readonly kind: 'lines' } & GoodLines)
  | { readonly kind: 'history'; readonly history: LineHistory }
  | { readonly kind: 'composition'; readonly answered: AnsweredComposition }
  | { readonly kind: 'cancelled' }
  /** The typed value says no single one. */
  | { readonly kind: 'not-read'; readonly why: Reason | { readonly code: string; readonly message: string } }
  | { readonly kind: 'problem'; readonly problem: ListProblem; readonly encodings: readonly EncodingChoice[] }

/** Why a whole file cannot be answered. */
export type ListProblem =
  | 'too-large'
  | 'too-much'
  | 'long-cell'
  | 'too-many-lines'
  | 'unreadable'
  | 'unsure-encoding'
  | 'mixed-encodings'
  | 'unread-encoding'
  | 'locked-workbook'
  | 'empty'
  | 'malformed-csv'
  | 'too-many-columns'
  | 'no-release'
  | 'not-a-profile'
  | 'no-licences'
  | 'no-shipments'
  | 'cancelled'
  | 'failed'
