import { writeSheets, spreadsheetRow } from '@ytterby/lists'
import { csvRow } from '@ytterby/lists/batch'
import type { CompositionAnswer } from 'ytterby/composition'

type Row = readonly string[]

const ITEM_COLUMNS = [
  'id',
  'description',
  'part2',
  'part1',
  'share.from.percent',
  'share.to.percent',
  'share.from',
  'share.to',
  'against',
  'limbs',
  'verdict',
  'possible',
]

/** The items of an answer, a row each, below the names of their columns. */
const itemRows = ({ items }: CompositionAnswer): Row[] => [
  ITEM_COLUMNS,
  ...items.map(({ id, description, part2, part1, share, against, limbs, verdict, possible }) => [
    id,
    description ?? '',
    part2,
    part1,
    share?.percent.from ?? '',
    share?.percent.to ?? '',
    share?.from ?? '',
    share?.to ?? '',
    against ?? '',
    limbs.map(({ limb, meets }) => `${limb}=${meets}`).join(';'),
    verdict,
    possible.join(';'),
  ]),
]

const questionRows = ({ questions }: CompositionAnswer): Row[] => [
  ['id', 'supplier', 'facts', 'item', 'leaves.to.percent', 'against', 'text'],
  ...questions.map(({ id, supplier, facts, item, leaves, against, text }) => [
    id,
    supplier ?? '',
    facts.join(';'),
    item,
    leaves.percent.to ?? '',
    against,
    text,
  ]),
]

const proofRows = ({ proof }: CompositionAnswer): Row[] => [
  ['id', 'origin', 'value.from', 'value.to', 'content.from', 'content.to', 'basis', 'declared', 'stated', 'text'],
  ...proof.map(({ id, origin, value, content, basis, declared, stated, text }) => [
    id,
    origin ?? '',
    value.from,
    value.to ?? '',
    content.from,
    content.to ?? '',
    basis,
    String(declared),
    stated.map(({ source, day }) => [source, day].filter((one) => one !== null).join(' ')).join('; '),
    text,
  ]),
]

const answerRows = (answer: CompositionAnswer): Row[] => [
  ['text', 'citations'],
  ...[{ text: answer.headline, citations: [] }, ...answer.because, ...answer.limbs, ...answer.notes].map(
    ({ text, citations }) => [text, citations.join(';')],
  ),
]

/** The items of an answer as CSV. */
export const compositionCsv = (answer: CompositionAnswer, raw: boolean): string =>
  itemRows(answer)
    .map((row) => `${(raw ? csvRow : spreadsheetRow)(row, ',')}\n`)
    .join('')

/** An answer as a workbook: what it says with the law, whom to ask, the items, and how the shares come about. */
export const compositionWorkbook = (answer: CompositionAnswer): Promise<Uint8Array> =>
  writeSheets([
    sheetOf('answer', answerRows(answer)),
    sheetOf('questions', questionRows(answer)),
    sheetOf('items', itemRows(answer)),
    sheetOf('proof', proofRows(answer)),
  ])

const WIDEST = 60

/** A sheet of plain texts, whose first row stays in view. */
function sheetOf(name: string, rows: readonly Row[]): Parameters<typeof writeSheets>[0][number] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)) + 2)
  return {
    name,
    hidden: false,
    rows: rows.map((row) => [...row]),
    columns: widths.map((width) => ({ width: Math.min(width, WIDEST) })),
    freezePane: { rows: 1, columns: 0 },
    dataValidations: [],
    cells: new Map(),
  }
}
