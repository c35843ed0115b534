import { stringify } from 'csv-stringify/browser/esm/sync'
import {
  ANSWER_COLUMN_NAMES,
  answerCells,
  errorCells,
  cellsContext,
  INTAKE_COLUMNS,
  intakeCells,
  lineIssues,
} from 'ytterby/intake'
import type { AnsweredList, Outcome } from './answered-list.ts'
import type { IntakeSession } from './intake-session.ts'

/**
 * The original file with the answer columns of the command line's `batch` added to each line.
 *
 * @param session The intake that asks about the list, whose columns follow; null if none does.
 */
export function written({ header, lines, outcomes, shape }: AnsweredList, session: IntakeSession | null): Blob {
  const pieces: string[] = []
  const row = (cells: readonly string[]): string =>
    stringify([cells], { delimiter: shape.delimiter, record_delimiter: shape.lineEnd })
  const added = [...ANSWER_COLUMN_NAMES, ...(session === null ? [] : INTAKE_COLUMNS)]
  pieces.push(shape.bom ? '\u{feff}' : '', row([...header, ...added]))
  const known = new Map<Outcome, readonly string[]>()
  const context = session === null ? null : cellsContext(session.intake, session.asking.lang)
  for (const [at, { line, cells }] of lines.entries()) {
    const outcome = outcomes[at]
    if (outcome === undefined) continue
    const asked = session?.lines[at]
    const issues = 'answer' in outcome ? [] : outcome.issues
    const answer =
      'answer' in outcome
        ? (known.get(outcome) ?? answerCells(outcome.answer))
        : errorCells(
            line,
            asked === undefined || session === null ? issues : lineIssues(asked, issues, session.asking.lang),
          )
    if ('answer' in outcome) known.set(outcome, answer)
    const own = Array.from({ length: header.length }, (_, column) => cells[column] ?? '')
    const intake = asked === undefined || context === null ? [] : intakeCells(asked, context)
    pieces.push(row([...own, ...answer, ...intake]))
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' })
}
