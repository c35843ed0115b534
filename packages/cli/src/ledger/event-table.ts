import { amountIn, readDays, readTable } from '@ytterby/lists/ledger'
import { setField, type Draft, type Field, type Lang } from 'ytterby'
import { LedgerEventSchema } from 'ytterby/ledger'
import { readText } from '../input/read-text.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { readingOf, readListBy } from './read-list.ts'

/** An event as a file states it, not checked, and its line. */
type ReadEvent = { readonly line: number; readonly draft: Draft }

type Reading = LedgerOptions & { readonly lang: Lang }

const NUMBERS = new Set(['quantityKg', 'value', 'revision'])
const DAYS = ['on', 'knownOn']

/** The columns of events: every field but the terms, which only a licence file states. */
const EVENT_COLUMNS: readonly string[] = [
  ...Object.keys(LedgerEventSchema.shape).filter((name) => name !== 'terms' && name !== 'order'),
  'order.document',
  'order.line',
]

/** What trade teams call the columns of events, beside our own names. */
const NAMES = {
  kind: ['event', 'vorgang', '事项'],
  licence: [
    'licence no',
    'licence number',
    'license no',
    'license number',
    'lizenznummer',
    'lizenznr',
    'genehmigungsnr',
    'genehmigungsnummer',
    '许可证号',
  ],
  document: ['declaration', 'declaration no', 'document no', 'beleg', 'belegnr', 'mrn', '报关单号'],
  line: ['position', 'pos', 'item no', '项次'],
  unit: ['unit of measure', 'uom', 'einheit', 'mengeneinheit', 'me', '单位'],
  quantityKg: ['quantity', 'qty', 'menge', '数量'],
  on: ['date', 'export date', 'datum', 'ausfuhrdatum', '日期', '出口日期'],
}

const fieldOf = (name: string): Field => ({
  name,
  keys: name.split('.'),
  kind: NUMBERS.has(name) ? 'number' : name === 'withdrawn' ? 'boolean' : 'text',
  freeText: false,
})

/** The events of a file, and the fields that have a column; undefined if the file has lines of objects. */
export type ReadEvents = { readonly events: readonly ReadEvent[]; readonly read?: readonly string[] | undefined }

/**
 * Reads events from NDJSON, CSV or XLSX.
 *
 * @throws InputError or ListError if the file cannot be read.
 */
export async function readEvents(file: string, options: Reading): Promise<ReadEvents> {
  return /\.(?:ndjson|jsonl)$|^-$/.test(file) ? readLines(file) : readRows(file, options)
}

async function readRows(file: string, options: Reading): Promise<ReadEvents> {
  const names = {
    ...Object.fromEntries(EVENT_COLUMNS.map((name) => [name, []])),
    ...NAMES,
  }
  const needed = ['kind', 'licence', 'document', 'on']
  const numbers = [...NUMBERS]
  const { rows, fields } = await readListBy(file, options, (list) =>
    readTable(list, { names, needed, numbers }, readingOf(options)),
  )
  const dayOf = readDays(rows, DAYS)
  const events = rows.map(({ line, cells }) => {
    const draft: Draft = {}
    const unit = fields.has('unit') ? (cells.get('unit') ?? '') : undefined
    for (const [name, text] of cells) {
      const written = DAYS.includes(name) ? dayOf(text) : name === 'quantityKg' ? amountIn(text, unit) : text
      if (name !== 'unit') setField(draft, fieldOf(name), String(written))
    }
    return { line, draft }
  })
  return { events, read: [...fields.keys()] }
}

async function readLines(file: string): Promise<ReadEvents> {
  let text = ''
  for await (const piece of readText(file)) text += piece
  const lines = text.split('\n')
  return {
    events: lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ line: at + 1, draft: draftOf(line) }])),
  }
}

/** A line that is no object is refused as an event without anything. */
function draftOf(line: string): Draft {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
