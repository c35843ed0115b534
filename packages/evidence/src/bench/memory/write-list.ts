import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeSheets } from '@ytterby/lists'
import { parse } from 'csv-parse/sync'
import { csv } from '../batch/formats.ts'
import { writeBatchFile } from '../batch/write-file.ts'
import { answeredProfile } from '../intake/answered-profile.ts'
import { longList } from '../intake/long-list.ts'

const SEED = 20_250_404

/**
 * A list that is answered as a job: in the columns of the contract, also with whole answers (`full`); or as SAP writes it, with a
 * profile that answers all of it, or one that answers nothing (`asked`).
 */
export type MemoryList = { readonly lines: number; readonly kind: 'contract' | 'full' | 'csv' | 'xlsx' | 'asked' }

/** Writes a list. In the columns of the contract all lines are different; the others repeat some goods with other quantities. */
export async function writeList(file: string, { lines, kind }: MemoryList, distinct: number): Promise<void> {
  if (kind === 'contract' || kind === 'full')
    return writeBatchFile(file, { lines, distinct: Infinity, bad: 0, seed: SEED }, csv)
  const text = longList({ lines, distinct })
  if (kind !== 'xlsx') return pipeline(Readable.from(text), createWriteStream(file))
  await writeFile(file, await workbookOf(rowsOf(text).map((row) => row.map(amountIn))))
}

/** Writes the profile that answers everything about the goods of such lists. */
export async function writeProfile(file: string, distinct: number): Promise<void> {
  const records = rowsOf(longList({ lines: distinct, distinct })).map((cells, at) => ({ line: at + 1, cells }))
  await writeFile(file, JSON.stringify(answeredProfile(records)))
}

const rowsOf = (text: Iterable<string>): string[][] => parse([...text].join(''))

/** Systems write amounts into workbooks as numbers. */
const amountIn = (cell: string): string | number =>
  /^[\d.]{1,10}(?:,\d+)?$/.test(cell) ? Number(cell.replaceAll('.', '').replace(',', '.')) : cell

const workbookOf = (rows: (string | number)[][]): Promise<Uint8Array> =>
  writeSheets([
    {
      name: 'List',
      hidden: false,
      rows,
      columns: [],
      freezePane: { rows: 1, columns: 0 },
      dataValidations: [],
      cells: new Map(),
    },
  ])
