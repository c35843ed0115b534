import { inputRefusals } from '../locales/en/input-refusals.ts'
import type { Writable } from 'node:stream'
import { FIELDS, filled, type Draft } from 'ytterby'
import { readTyped } from 'ytterby/lists'
import { issuesOf, type ContractColumns, type CsvShape, type Line } from '@ytterby/lists/batch'
import type { Progress } from '../batch/progress.ts'
import { sourceOf } from '../batch/source.ts'
import { textColumn } from '../clearances/columns-named.ts'
import { InputError } from '../input-error.ts'
import type { ScreeningLine } from './asked-name.ts'

const NAMES = ['name', 'endUser.name'] as const
const COUNTRIES = ['country', 'endUser.country'] as const

const noNames = (): InputError => new InputError('no-name-column', inputRefusals.noNameColumn)

/** The columns of a list of buyers, or of goods with their end users, by which they are screened. */
const COLUMNS: ContractColumns = {
  fields: new Map([
    ...[...FIELDS].filter(([name]) => [...NAMES, ...COUNTRIES].some((one) => one === name)),
    ['name', textColumn('name')],
    ['country', textColumn('country')],
  ]),
  added: [],
  keepsOthers: true,
  none: noNames,
}

/** A file of names whose results are written to a stream. */
export type NamesFile = {
  readonly shape: CsvShape
  readonly run: (answer: (asked: ScreeningLine) => string, to: Writable) => Promise<void>
}

/**
 * Opens a CSV with names, or standard input for `-`.
 *
 * @throws InputError if the whole file is refused, for example if it has no column of names.
 */
export async function namesInFile(file: string, progress: Progress): Promise<NamesFile> {
  const { form, run } = await sourceOf(file, { columns: COLUMNS, progress })
  const { format, shape } = form
  const columnOf = (names: readonly string[]): string | undefined => {
    const [column, other] = names.filter((name) => shape.columns.includes(name))
    if (column === undefined || other === undefined) return column
    throw new InputError('duplicate-column', filled(inputRefusals.twoNameColumns, { first: column, second: other }))
  }
  const [name, country] = [columnOf(NAMES), columnOf(COUNTRIES)]
  if (format !== 'csv' || name === undefined) throw noNames()
  return {
    shape,
    async run(answer, to) {
      await run(
        '',
        (line) => {
          progress.line()
          return answer(askedIn(line, name, country))
        },
        to,
      )
      progress.end()
    },
  }
}

function askedIn(line: Line, nameColumn: string, countryColumn: string | undefined): ScreeningLine {
  try {
    const draft = line.draft()
    const endUser: Draft = { ...Object(draft['endUser']) }
    const textIn = (column: string): string | undefined => {
      const value = column.startsWith('endUser.') ? endUser[column.slice('endUser.'.length)] : draft[column]
      return typeof value === 'string' ? value : undefined
    }
    const name = textIn(nameColumn)
    if (name === undefined) return { line: line.number, unnamed: true }
    const country = countryColumn === undefined ? undefined : textIn(countryColumn)
    return { line: line.number, name, country: country === undefined ? undefined : codeOf(country) }
  } catch (error) {
    return { line: line.number, issues: issuesOf(error) }
  }
}

/** The code of a country in words, where there is one reading; any other text is refused by what screens it. */
function codeOf(country: string): string {
  const read = readTyped('endUser.country', country)
  return read.kind === 'value' ? String(read.value) : country
}
