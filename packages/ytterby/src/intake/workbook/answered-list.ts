import type { Lang } from '../../locales/langs.ts'
import type { Citation } from '../../schema/citation.ts'
import type { Intake } from '../lines/open-intake.ts'
import type { ListQuestion } from '../questions/list-question.ts'
import type { LineAnswer, TriagedLine } from '../questions/triage.ts'
import type { TableRecord } from '../table/cell.ts'

/** What is written of an answer: `answerObject` of `ytterby`, and what the answer cites. */
export type WorkbookAnswer = {
  readonly cells: Readonly<Record<string, string | number | null | readonly string[]>>
  readonly citations: readonly Citation[]
}

/** A list with its answers so far. */
export type AnsweredList<Answer extends LineAnswer = LineAnswer> = {
  readonly records: readonly TableRecord[]
  readonly intake: Intake
  readonly triaged: readonly TriagedLine<Answer>[]
  /** The questions that are open, in the order in which they are asked. */
  readonly questions: readonly ListQuestion[]
  /** The answer to a line; null where its inquiry is refused. */
  readonly answerOf: (line: TriagedLine<Answer>) => WorkbookAnswer | null
  /** The ruleset that answered, and the days asked about where lines state none. */
  readonly ruleset: { readonly version: string; readonly knownThrough: string }
  readonly asOf: string | null
  /** Name of the sheet that the list came from; null of a text file. */
  readonly sheet: string | null
  readonly lang: Lang
  /** The name of a kind of permit. */
  readonly nameOf: (kind: string) => string
  /** What is told of a refused line. */
  readonly issueText: (issue: { readonly code?: string; readonly pointer: string; readonly message: string }) => string
}
