import type { TableNotes } from '@ytterby/lists/ledger'
import { printable, type Lang } from 'ytterby'
import { phrase } from './phrases.ts'

const SIGN_NOTES = { ',': 'columnByComma', '.': 'columnByPoint' } as const

/** Says on standard error which columns were not read, and which decimal sign was taken where numbers have two readings. */
export function sayColumns({ unread, decimals }: TableNotes, lang: Lang): void {
  const say = (text: string): boolean => process.stderr.write(`${printable(text)}\n`)
  if (unread.length > 0) say(phrase('columnsUnread', lang, { columns: unread.join(', ') }))
  for (const { column, cell, sign } of decimals)
    say(phrase(sign === null ? 'columnOpen' : SIGN_NOTES[sign], lang, { column, cell }))
}
