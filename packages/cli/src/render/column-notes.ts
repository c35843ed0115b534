import type { TableNotes } from '@ytterby/lists/ledger'
import { printable, type Lang } from 'ytterby'
import { fieldWord } from '../ledger/column-words.ts'
import { phrase } from './phrases.ts'

const SIGN_NOTES = { ',': 'columnByComma', '.': 'columnByPoint' } as const

const LEFT_OUT = {
  total: 'linesTotal',
  note: 'linesNote',
  cancelled: 'linesCancelled',
  return: 'linesReturn',
  delivered: 'linesDelivered',
  'other-goods': 'linesOther',
} as const
/** The most cells that are shown. */
const MOST_SHOWN = 5

/** Says on standard error what of a table was not read, and how it was read where there are two readings. */
export function sayColumns(
  {
    unread,
    decimals,
    byWords = [],
    leftOut = [],
    repeated = [],
    open = [],
    noElementList = [],
    inKilograms = null,
    withoutStatus = 0,
    statuses = [],
  }: TableNotes,
  lang: Lang,
): void {
  const say = (text: string): boolean => process.stderr.write(`${printable(text)}\n`)
  if (unread.length > 0) say(phrase('columnsUnread', lang, { columns: unread.join(', ') }))
  for (const { column, cell, sign } of decimals)
    say(phrase(sign === null ? 'columnOpen' : SIGN_NOTES[sign], lang, { column, cell }))
  for (const { column, field } of byWords) say(phrase('columnReadAs', lang, { column, field: fieldWord(field, lang) }))
  if (repeated.length > 0) say(phrase('linesRepeated', lang, { lines: repeated.join(', ') }))
  if (inKilograms !== null) say(phrase('columnInKilograms', lang, { column: inKilograms }))
  if (statuses.length > 0)
    say(phrase('statusesUnknown', lang, { statuses: statuses.map((one) => `“${one}”`).join(', ') }))
  if (withoutStatus > 0) say(phrase('licencesWithoutStatus', lang, { count: withoutStatus }))
  for (const why of ['total', 'note', 'cancelled', 'return', 'delivered', 'other-goods'] as const) {
    const lines = leftOut.filter((one) => one.why === why).map(({ line }) => line)
    if (lines.length > 0) say(phrase(LEFT_OUT[why], lang, { lines: lines.join(', ') }))
  }
  if (noElementList.length > 0) say(phrase('linesNoElementList', lang, { lines: noElementList.join(', ') }))
  for (const { line, cell } of open.slice(0, MOST_SHOWN)) say(phrase('cellNoWeight', lang, { line, cell }))
  if (open.length > MOST_SHOWN) say(phrase('cellsNoWeight', lang, { count: open.length - MOST_SHOWN }))
}
