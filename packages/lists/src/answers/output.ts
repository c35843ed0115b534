import { canonicalJson, type Assessment } from 'ytterby'
import { ANSWER_COLUMNS, answerCells, answerObject, errorCells, type LineIssue } from 'ytterby/lists'
import { csvRow, spreadsheetRow } from './csv-row.ts'
import { takeOff } from '../formulas/formula-mark.ts'
import type { Line } from '../records/line.ts'
import type { CsvShape } from '../records/open-batch.ts'

/** An output format of a batch. `render` makes the part that equal inquiries share, which is cached. */
export type Output = {
  readonly begin: string
  readonly render: (answer: Assessment) => string
  readonly answered: (line: Line, rendered: string) => string
  readonly failed: (line: Line, issues: readonly LineIssue[]) => string
}

/** CSV: each input line, followed by the columns of its answer; for a spreadsheet, or raw as the list has it. */
export function csvOutput({ columns, delimiter, lineEnd, bom }: CsvShape, raw: boolean): Output {
  const row = (cells: readonly string[]): string => (raw ? csvRow : spreadsheetRow)(cells, delimiter)
  const behind = (line: Line, cells: string): string => line.csv(raw) + delimiter + cells + lineEnd
  return {
    begin:
      (bom ? '\u{feff}' : '') +
      row([...(raw ? columns : columns.map(takeOff)), ...ANSWER_COLUMNS.map(({ name }) => name)]) +
      lineEnd,
    render: (answer) => row(answerCells(answer)),
    answered: behind,
    failed: (line, issues) => behind(line, row(errorCells(line.number, issues))),
  }
}

/** NDJSON: the line number, the id if there is one, and the answer under the names of the columns. */
export const ndjsonOutput: Output = {
  begin: '',
  render: (answer) => JSON.stringify(answerObject(answer)).slice(1, -1),
  answered: ({ number, id }, rendered) => `{"line":${number},${idMember(id)}${rendered}}\n`,
  failed: ({ number, id }, issues) => `{"line":${number},${idMember(id)}${errorMember(number, issues)}}\n`,
}

/** The whole canonical assessment of each line, byte-identical to that of the HTTP service, and a newline. */
export const fullOutput: Output = {
  begin: '',
  render: canonicalJson,
  answered: (_line, rendered) => `${rendered}\n`,
  failed: ({ number, id }, issues) => `{${idMember(id)}${errorMember(number, issues)}}\n`,
}

const idMember = (id: unknown): string => (id === undefined ? '' : `"id":${JSON.stringify(id)},`)

function errorMember(line: number, issues: readonly LineIssue[]): string {
  return `"error":${JSON.stringify({ code: issues[0]?.code, line, issues })}`
}
