import type { Lang } from 'ytterby'
import {
  ANSWER_COLUMNS,
  errorCells,
  cellsContext,
  INTAKE_COLUMNS,
  intakeCells,
  isSetAside,
  lineIssues,
  type Cell,
  type Intake,
  type LineAnswer,
} from 'ytterby/lists'
import type { CsvDialect } from '../bytes/dialect.ts'
import { ListError } from '../list-error.ts'
import type { ListFile } from '../records/open-list.ts'
import type { ListAnswer, ListAsking } from '../session/asker.ts'
import type { Session } from '../session/session.ts'
import { neutralise } from '../formulas/formula-mark.ts'
import { csvRow, spreadsheetRow } from './csv-row.ts'

/** Characters that are written at once. V8 promotes longer texts to its old generation, where they stay long after they were written. */
const WRITTEN_AT_ONCE = 32_768

/** How an answered list is written. */
export type CsvWriting<Answer> = {
  readonly lang: Lang
  readonly dialect: CsvDialect
  /** The cells of an answer in the columns of the answer. It is not asked for a refused line. */
  readonly cellsOf: (answer: Answer) => readonly string[]
  /** Whether the lines are the first of the list, below its header. */
  readonly inHeader?: boolean
  /** Whether the cells are written as the list has them, with those that a spreadsheet takes for formulas. */
  readonly raw?: boolean | undefined
}

const ADDED = [...ANSWER_COLUMNS.map(({ name }) => name), ...INTAKE_COLUMNS]

/** @throws ListError where a list has a column that is reserved for the answer. */
export function requireFreeColumns({ list }: Intake): void {
  const taken = list.table.header.find((name) => ADDED.includes(name))
  if (taken !== undefined)
    throw new ListError('answer-column-taken', `Column “${taken}” is reserved for the answer; rename or remove it.`)
}

/** The cells of an answer that `listAsker` gave. */
export const cellsOfAnswer = (answer: ListAnswer): readonly string[] => ('cells' in answer ? answer.cells : [])

/**
 * The answered list as CSV, piece by piece: its columns as they were, those of the answer, and those of the intake. It is made
 * for a spreadsheet: what begins like a formula is marked as a text, and `openList` takes the mark off again.
 *
 * @param writing `raw` writes the cells as the list has them.
 * @throws ListError where the list has a column of one of these names.
 */
export function writeCsv(
  session: Session,
  { dialect }: Pick<ListFile, 'dialect'>,
  { lang, raw }: Pick<ListAsking, 'lang'> & Pick<CsvWriting<ListAnswer>, 'raw'>,
): Iterable<string> {
  requireFreeColumns(session.intake)
  return answeredCsv(session, { lang, dialect, cellsOf: cellsOfAnswer, raw })
}

/** An answered list as CSV, piece by piece: its columns as they were, those of the answer, and those of the intake. */
export function* answeredCsv<Answer extends LineAnswer>(
  { intake, lines }: Pick<Session<Answer>, 'intake' | 'lines'>,
  { lang, dialect, cellsOf, inHeader = true, raw = false }: CsvWriting<Answer>,
): Generator<string> {
  const { header, goods } = intake.list.table
  const { delimiter, lineEnd, bom } = dialect
  const row = (cells: readonly string[]): string => (raw ? csvRow : spreadsheetRow)(cells, delimiter)
  const context = cellsContext(intake, lang)
  const written = memoize((answer: Answer) => row(cellsOf(answer)), Infinity)
  const setAside = memoize((answer: Answer) => row(cellsOf(answer).map(whereSetAside)), Infinity)
  const cellOf = memoize((text: string) => row([text]), MOST_REMEMBERED)
  let piece = inHeader ? (bom ? '\u{feff}' : '') + row([...header, ...ADDED]) + lineEnd : ''
  for (const [at, line] of lines.entries()) {
    const { cells = [], marked = [] } = goods[at] ?? {}
    const { answer } = line
    const own = row(
      header.map((_, column) => {
        const text = cellText(cells[column])
        return raw && marked.includes(column) ? neutralise(text) : text
      }),
    )
    const answered =
      'issues' in answer
        ? row(errorCells(line.line, lineIssues(line, answer.issues, lang)))
        : isSetAside(line)
          ? setAside(answer)
          : written(answer)
    const [number = '', ...said] = intakeCells(line, context)
    piece += [own, answered, number, ...said.map(cellOf)].join(delimiter) + lineEnd
    if (piece.length < WRITTEN_AT_ONCE) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** Of a good that was set aside, only that another announcement may control it is said. */
const whereSetAside = (cell: string, at: number): string =>
  ANSWER_COLUMNS[at]?.name === 'warnings' && cell.split(';').includes(OTHER_CONTROL) ? OTHER_CONTROL : ''
const OTHER_CONTROL = 'adjacent-control'

/** Texts that are remembered as CSV; where cells were corrected, each line has its own. */
const MOST_REMEMBERED = 20_000

/** Makes what many lines share once; at most so many are remembered. */
function memoize<Of>(make: (of: Of) => string, most: number): (of: Of) => string {
  const made = new Map<Of, string>()
  return (of) => {
    const written = made.get(of) ?? make(of)
    if (made.size < most) made.set(of, written)
    return written
  }
}

const cellText = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell))
