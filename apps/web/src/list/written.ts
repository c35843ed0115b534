import { stringify } from 'csv-stringify/browser/esm/sync'
import { ANSWER_COLUMN_NAMES, answerCells, errorCells } from 'ytterby/dotted'
import type { AnsweredList, Outcome } from './answered-list.ts'

/** The original file with the answer columns of the command line's `batch` added to each line. */
export function written({ header, lines, outcomes, shape }: AnsweredList): Blob {
  const pieces: string[] = []
  const row = (cells: readonly string[]): string =>
    stringify([cells], { delimiter: shape.delimiter, record_delimiter: shape.lineEnd })
  pieces.push(shape.bom ? '\u{feff}' : '', row([...header, ...ANSWER_COLUMN_NAMES]))
  const known = new Map<Outcome, readonly string[]>()
  for (const [at, { line, cells }] of lines.entries()) {
    const outcome = outcomes[at]
    if (outcome === undefined) continue
    const added =
      'answer' in outcome ? (known.get(outcome) ?? answerCells(outcome.answer)) : errorCells(line, outcome.issues)
    known.set(outcome, added)
    const own = Array.from({ length: header.length }, (_, column) => cells[column] ?? '')
    pieces.push(row([...own, ...added]))
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' })
}
