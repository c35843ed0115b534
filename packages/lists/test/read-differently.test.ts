import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ListError, LIST_LIMITS, openList, writeSheets, type ListLimits } from '../src/index.ts'
import { answerBatch, openBatch } from '../src/batch.ts'

/**
 * Until 1.1.0 the page, the command line, the service and jobs each read lists their own way. Every input that one of them
 * reads differently since they share this package stands here: at which door, what it gave there before, and what it gives now
 * at all of them.
 */
type Row = readonly [what: string, doors: string, before: string, now: string, input: () => Promise<unknown>]

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))

/** The cells of a list, or the code of its refusal. */
async function cellsOf(input: string | Uint8Array, limits: Partial<ListLimits> = {}): Promise<unknown> {
  try {
    const bytes = typeof input === 'string' ? strToU8(input) : input
    const { records } = await openList(bytes, { limits: { ...LIST_LIMITS, ...limits } })
    return JSON.stringify(records.map(({ cells }) => cells))
  } catch (error) {
    return codeOf(error)
  }
}

/** How a list is written. */
async function dialectOf(text: string): Promise<string> {
  const { delimiter } = (await openList(strToU8(text))).dialect
  return delimiter
}

/** The inquiries of a list in the columns of the contract, or the code of its refusal. */
async function draftsOf(input: string | Uint8Array): Promise<unknown> {
  try {
    const bytes = typeof input === 'string' ? strToU8(input) : input
    const { form, text } = await openBatch(
      (async function* () {
        yield bytes
      })(),
    )
    let drafts = ''
    for await (const piece of answerBatch(form, text, ({ draft }) => JSON.stringify(draft()))) drafts += piece
    return drafts
  } catch (error) {
    return codeOf(error)
  }
}

function codeOf(error: unknown): string {
  if (error instanceof ListError) return `${error.code}: ${error.message}`
  throw error
}

/** 商品编码,原产国 */
const GBK = [0xc9, 0xcc, 0xc6, 0xb7, 0xb1, 0xe0, 0xc2, 0xeb, 0x2c, 0xd4, 0xad, 0xb2, 0xfa, 0xb9, 0xfa]

type Rows = (string | null)[][]

/** A workbook whose sheets have these rows; cells with equal texts share one. */
const workbook = (...sheets: readonly Rows[]): Promise<Uint8Array> =>
  writeSheets(
    sheets.map((rows, at) => ({
      name: `Sheet ${at + 1}`,
      hidden: false,
      rows,
      columns: [],
      freezePane: { rows: 0, columns: 0 },
      dataValidations: [],
      cells: new Map(),
    })),
  )

const GOODS: Rows = [
  ['Material', 'Description'],
  ['M-1', 'NdFeB magnet'],
]
const LONG = 'x'.repeat(1_200_000)

const ROWS: readonly Row[] = [
  [
    'vertical lines between the columns of the contract',
    'batch, jobs, page',
    'refused: no-known-column',
    '{"product":{"form":"ore"},"destination":"DE"}',
    () => draftsOf('product.form|destination\nore|DE\n'),
  ],
  [
    'vertical lines between other columns',
    'page',
    'one column',
    '[["Material","Description"],["M-1","Magnet"]]',
    () => cellsOf('Material|Description\nM-1|Magnet\n'),
  ],
  [
    'the columns of the contract in UTF-16',
    'batch and the other commands that read such lists',
    'refused: binary-file',
    '{"product":{"form":"ore"},"destination":"DE"}',
    () => draftsOf(utf16('\u{feff}product.form;destination\nore;DE\n')),
  ],
  [
    'UTF-16 without a mark',
    'page',
    'refused: neither a CSV nor an Excel workbook',
    '[["Material","Description"],["M-1","Magnet"]]',
    () => cellsOf(utf16('Material;Description\nM-1;Magnet\n')),
  ],
  [
    'a title with commas above a list with semicolons',
    'page',
    'divided at the commas of the title',
    ';',
    () => dialectOf('Plan for Bosch, ZF, TDK and others\nMaterial;Description\nM-1;Magnet\nM-2;Ring\n'),
  ],
  [
    'a list of one column',
    'intake, batch --profile, jobs with a profile',
    'answered with semicolons',
    ',',
    () => dialectOf('Description\nSintered magnet\nRing\n'),
  ],
  [
    'columns of the contract whose cells have more semicolons than the list has commas',
    'intake, batch --profile, service, jobs with a profile',
    'divided at the semicolons',
    ',',
    () => dialectOf('id,product.elements\n1,Nd;Pr;Dy\n2,Nd;Pr;Tb\n'),
  ],
  [
    'a byte of zero in a text',
    'intake, service, jobs with a profile',
    'read, with the byte in its cell',
    'binary-file: The file has bytes of zero: it is no text, or was damaged. Export the sheet as XLSX, CSV or NDJSON again.',
    () => cellsOf('Material;Description\nM-1;Mag\u{0}net\n'),
  ],
  [
    'bytes of zero beside control characters',
    'intake, service, jobs with a profile',
    'read as UTF-16',
    'binary-file: The file has bytes of zero: it is no text, or was damaged. Export the sheet as XLSX, CSV or NDJSON again.',
    () => cellsOf(Uint8Array.from([0, 1, 0, 3, 0, 65])),
  ],
  [
    'another encoding in the columns of the contract',
    'batch and the other commands that read such lists, jobs',
    'refused without the name of the encoding',
    '{"product":{"form":"ore","description":"商品编码,原产国"},"destination":"DE"}',
    () =>
      draftsOf(
        Uint8Array.from([
          ...strToU8('product.form;product.description;destination\nore;'),
          ...GBK,
          ...strToU8(';DE\n'),
        ]),
      ),
  ],
  [
    'a cell of a text with more letters than one of a workbook may have',
    'all',
    'read, by the page refused as malformed-csv',
    'input-too-long: The row that begins on line 2 has a cell of more than 32,767 letters: shorten it, or close its quote.',
    () => cellsOf(`a;b\n1;${LONG}\n`),
  ],
  [
    'a lone CR in a text whose lines end in LF',
    'service',
    'part of its cell',
    '[["a","b"],["1","2"],["3","4"]]',
    () => cellsOf('a;b\n1;2\r3;4\n'),
  ],
  [
    'blank lines',
    'page',
    'left out before the header is looked for',
    '[["a","b"],[""],["1","2"]]',
    () => cellsOf('a;b\n\n1;2\n'),
  ],
  [
    'a text with more rows than the sheet of a workbook may have, and few goods among them',
    'page',
    'refused: too many lines',
    '[["a"],["1"],["2"]]',
    () => cellsOf('a\n1\n2\n', { rows: 2 }),
  ],
  [
    'a sheet beside the list that has too many columns',
    'intake, batch --profile, jobs with a profile',
    'refused: input-too-long',
    '[["Material","Description"],["M-1","NdFeB magnet"]]',
    async () => cellsOf(await workbook(GOODS, [[null, null, null, null, null, 'far']]), { columns: 4 }),
  ],
  [
    'a row of a text with more cells than a sheet may have columns',
    'all',
    'read, which took seconds in one piece',
    'input-too-long: The row that begins on line 3 has more than 16,384 cells: remove the columns that are not needed.',
    () => cellsOf(`a,b\n1,2\n${','.repeat(16_384)}\n`),
  ],
  [
    'a row of a text with very many cells, in the columns of the contract',
    'batch and the other commands that read such lists, jobs',
    'refused by itself, after all its cells were read',
    'input-too-long: The row that begins on line 3 has more than 16,384 cells: remove the columns that are not needed. Everything before it was answered.',
    () => draftsOf(`product.form,destination\nore,DE\n${','.repeat(16_384)}\n`),
  ],
  [
    'a cell of a workbook with more letters than the format allows',
    'all',
    'read',
    'input-too-long: Cell B3 of the sheet “Sheet 1” has more than 32,767 letters; split it, or export the sheet as CSV.',
    async () => cellsOf(await workbook([...GOODS, ['M-2', 'x'.repeat(32_768)]])),
  ],
  [
    'a workbook of a few kilobytes whose cells come to very many letters',
    'all',
    'read, which took a minute and a gigabyte',
    'input-too-long: The cells of the sheet “Sheet 1” have more than 100 letters together; split it, or export the sheet as CSV.',
    async () => cellsOf(await workbook([...GOODS, ['x'.repeat(60), 'x'.repeat(60)]]), { letters: 100 }),
  ],
]

describe('an input that is read differently since every door reads alike', () => {
  test.each(ROWS)('%s (%s; before: %s)', async (_what, _doors, _before, now, input) => {
    expect(await input()).toBe(now)
  })
})
