import type { Lang } from 'ytterby'
import {
  ANSWER_COLUMN_NAMES,
  errorCells,
  cellsContext,
  INTAKE_COLUMNS,
  intakeCells,
  lineIssues,
  type Cell,
} from 'ytterby/intake'
import { csvRow } from '../batch/csv-row.ts'
import { InputError } from '../input-error.ts'
import type { ListAnswer } from './list-asker.ts'
import type { CsvDialect } from './open-bytes.ts'
import type { Session } from './session.ts'

/** Characters that are written at once. V8 promotes longer texts to its old generation, where they stay long after they were written. */
const WRITTEN_AT_ONCE = 32_768

type Options = {
  readonly lang: Lang
  readonly dialect: CsvDialect
  /** Whether the lines are the first of the list, below its header. */
  readonly inHeader?: boolean
}

/**
 * An answered list: its columns as they were, those of the answer, and those of the intake.
 *
 * @throws InputError where the list has a column of one of these names.
 */
export function* answeredCsv(
  { intake, lines }: Pick<Session, 'intake' | 'lines'>,
  { lang, dialect, inHeader = true }: Options,
): Generator<string> {
  const { header, goods } = intake.list.table
  const added = [...ANSWER_COLUMN_NAMES, ...INTAKE_COLUMNS]
  const taken = header.find((name) => added.includes(name))
  if (taken !== undefined)
    throw new InputError('answer-column-taken', `Column “${taken}” is reserved for the answer; rename or remove it.`)
  const { delimiter, lineEnd, bom } = dialect
  const context = cellsContext(intake, lang)
  const written = writtenAnswers(delimiter)
  const cellOf = writtenTexts(delimiter)
  let piece = inHeader ? (bom ? '\u{feff}' : '') + csvRow([...header, ...added], delimiter) + lineEnd : ''
  for (const [at, line] of lines.entries()) {
    const { cells = [] } = goods[at] ?? {}
    const { answer } = line
    const own = csvRow(
      header.map((_, column) => cellText(cells[column])),
      delimiter,
    )
    const answered =
      'issues' in answer
        ? csvRow(errorCells(line.line, lineIssues(line, answer.issues, lang)), delimiter)
        : written(answer)
    const [number = '', ...said] = intakeCells(line, context)
    piece += [own, answered, number, ...said.map(cellOf)].join(delimiter) + lineEnd
    if (piece.length < WRITTEN_AT_ONCE) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** The cells of an answer as CSV, made once for all lines that share it. */
function writtenAnswers(delimiter: string): (answer: Extract<ListAnswer, { cells: unknown }>) => string {
  const made = new Map<ListAnswer, string>()
  return (answer) => {
    const written = made.get(answer) ?? csvRow(answer.cells, delimiter)
    made.set(answer, written)
    return written
  }
}

/** Texts that are remembered as CSV; where cells were corrected, each line has its own. */
const MOST_REMEMBERED = 20_000

/** Texts as cells of CSV, those that many lines share made once. */
function writtenTexts(delimiter: string): (text: string) => string {
  const made = new Map<string, string>()
  return (text) => {
    const written = made.get(text) ?? csvRow([text], delimiter)
    if (made.size < MOST_REMEMBERED) made.set(text, written)
    return written
  }
}

const cellText = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell))
