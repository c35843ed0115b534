import { stringify } from 'csv-stringify/sync'
import type { Lang } from 'ytterby'
import { ANSWER_COLUMN_NAMES, errorCells } from 'ytterby/dotted'
import { cellsContext, INTAKE_COLUMNS, intakeCells, lineIssues, type Cell, type ListQuestion } from 'ytterby/intake'
import { InputError } from '../input-error.ts'
import type { ListAnswer } from './list-asker.ts'
import type { CsvDialect } from './read-records.ts'
import type { Session } from './session.ts'

/** Rows that are written at once. */
const ROWS_AT_ONCE = 500

type Options = { readonly questions: readonly ListQuestion[]; readonly lang: Lang; readonly dialect: CsvDialect }

/**
 * An answered list: its columns as they were, those of the answer, and those of the intake.
 *
 * @throws InputError where the list has a column of one of these names.
 */
export function* answeredCsv({ intake, lines }: Session, { questions, lang, dialect }: Options): Generator<string> {
  const { header, goods } = intake.list.table
  const added = [...ANSWER_COLUMN_NAMES, ...INTAKE_COLUMNS]
  const taken = header.find((name) => added.includes(name))
  if (taken !== undefined)
    throw new InputError('answer-column-taken', `Column “${taken}” is reserved for the answer; rename or remove it.`)
  const { delimiter, lineEnd, bom } = dialect
  const shape = { delimiter, record_delimiter: lineEnd }
  yield (bom ? '\u{feff}' : '') + stringify([[...header, ...added]], shape)
  const context = cellsContext(intake, questions, lang)
  const written = writtenAnswers(delimiter)
  for (let from = 0; from < lines.length; from += ROWS_AT_ONCE) {
    const rows = lines.slice(from, from + ROWS_AT_ONCE).map((line, at) => {
      const { cells = [] } = goods[from + at] ?? {}
      const { answer } = line
      const answerCells =
        'issues' in answer ? errorCells(line.line, lineIssues(line, answer.issues, lang)) : [written(answer)]
      return [...header.map((_, column) => cellText(cells[column])), ...answerCells, ...intakeCells(line, context)]
    })
    yield stringify(rows, { ...shape, cast: { object: asItIs } })
  }
}

/** Cells that are CSV already. */
type Written = { readonly csv: string }

const asItIs = (written: Readonly<Record<string, unknown>>): { value: string; quote: string; escape: string } => ({
  value: String(written['csv']),
  quote: '',
  escape: '',
})

/** The cells of an answer as CSV, made once for all lines that share it. */
function writtenAnswers(delimiter: string): (answer: Extract<ListAnswer, { cells: unknown }>) => Written {
  const made = new Map<ListAnswer, Written>()
  return (answer) => {
    const written = made.get(answer) ?? { csv: stringify([answer.cells], { delimiter, eof: false }) }
    made.set(answer, written)
    return written
  }
}

const cellText = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell))
