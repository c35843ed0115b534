import { answeredCsv, spreadsheetRow } from '@ytterby/lists'
import { ANSWER_COLUMNS, answerCells, errorCells } from 'ytterby/lists'
import type { AnsweredList, Outcome } from './answered-list.ts'
import type { IntakeSession } from './intake-session.ts'

/**
 * The original file with the answer columns of the command line's `batch` added to each line, for a spreadsheet.
 *
 * @param session The intake that asks about the list, whose columns follow; null if none does.
 */
export function written(list: AnsweredList, session: IntakeSession | null): Blob {
  const pieces = session === null ? contractPieces(list) : sessionPieces(session)
  return new Blob([...pieces], { type: 'text/csv;charset=utf-8' })
}

const sessionPieces = (session: IntakeSession): Iterable<string> =>
  answeredCsv(session, {
    lang: session.asking.lang,
    dialect: session.list.shape,
    cellsOf: (answer) => ('issues' in answer ? [] : answerCells(answer)),
  })

function* contractPieces({ header, lines, outcomes, shape }: AnsweredList): Generator<string> {
  const { delimiter, lineEnd, bom } = shape
  const row = (cells: readonly string[]): string => spreadsheetRow(cells, delimiter) + lineEnd
  yield (bom ? '\u{feff}' : '') + row([...header, ...ANSWER_COLUMNS.map(({ name }) => name)])
  const known = new Map<Outcome, readonly string[]>()
  for (const [at, { line, cells }] of lines.entries()) {
    const outcome = outcomes[at]
    if (outcome === undefined) continue
    const answer =
      'answer' in outcome ? (known.get(outcome) ?? answerCells(outcome.answer)) : errorCells(line, outcome.issues)
    if ('answer' in outcome) known.set(outcome, answer)
    const own = Array.from({ length: header.length }, (_, column) => cells[column] ?? '')
    yield row([...own, ...answer])
  }
}
