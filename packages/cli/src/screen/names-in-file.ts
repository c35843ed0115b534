import { inputRefusals } from '../locales/en/input-refusals.ts'
import type { Writable } from 'node:stream'
import { FIELDS, filled, type Draft } from 'ytterby'
import { readTyped } from 'ytterby/lists'
import { issuesOf, type ContractColumns, type ContractHeader, type CsvShape, type Line } from '@ytterby/lists/batch'
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
  nameOf: (header) => (PARTY.test(header) ? 'name' : COUNTRY.test(header) ? 'country' : undefined),
  none: noNames,
}

/** What lists of buyers and suppliers call their columns of names and of countries. */
const PARTY =
  /^(?:name ?1?|names|(?:(?:company|customer|client|buyer|supplier|vendor|partner|business partner|counterparty|party|account|consignee|importer|exporter|end[- ]?user|organi[sz]ation)(?:[- _]?name)?|companies|parties)|firma|firmenname|unternehmen|(?:(?:end)?kunden?|lieferant(?:en)?|käufer|empfänger|geschäftspartner)(?:name)?|raison sociale|société|entreprise|clients?|fournisseur|acheteur|ragione sociale|cliente|fornitore|empresa|proveedor|comprador|razón social|kontrahent|klient|dostawca|nabywca|名称|(?:公司|企业|单位|客户|买方|供应商|最终用户|收货人)(?:名称?)?|(?:取引先|得意先|仕入先|顧客|会社|企業)名?|(?:회사|업체|거래처|고객)명?)$/iu
const COUNTRY =
  /^(?:(?:customer |buyer |supplier |vendor )?(?:country|land)(?:[ _/](?:code|region|reg\.?))?|länder(?:code|schlüssel)|pays|país|paese|kraj|国家?|国家(?:或|\/)?地区|国别|国名|国コード|국가)$/iu

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
  if (form.format !== 'csv') throw noNames()
  const [name, country] = [columnOf(NAMES, form.header), columnOf(COUNTRIES, form.header)]
  if (name === undefined) throw noNames()
  return {
    shape: form.shape,
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

/** The column of some fields: the one that bears their own name before those that are called otherwise. */
function columnOf(wanted: readonly string[], { names, fields }: ContractHeader): string | undefined {
  const columns = fields.filter(({ field }) => wanted.includes(field.name))
  const own = columns.filter(({ index }) => wanted.includes(names[index] ?? ''))
  const [column, other] = own.length > 0 ? own : columns
  if (column === undefined || other === undefined) return column?.field.name
  const [first, second] = [names[column.index] ?? '', names[other.index] ?? '']
  throw new InputError('duplicate-column', filled(inputRefusals.twoNameColumns, { first, second }))
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
