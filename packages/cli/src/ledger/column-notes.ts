import type { TableNotes, TableReading } from '@ytterby/lists/ledger'
import { printable, type Lang } from 'ytterby'
import { phrase } from '../render/phrases.ts'
import type { LedgerOptions } from './ledger-options.ts'

const SIGN_NOTES = { ',': 'ledgerDecimalComma', '.': 'ledgerDecimalPoint' } as const

/** Says on standard error which columns were not read, and which decimal sign was taken where numbers have two readings. */
export const columnNotes = (
  { decimal, lang }: LedgerOptions & { readonly lang: Lang },
  onRead?: (notes: TableNotes) => void,
): TableReading => ({
  decimal,
  onRead: (notes) => {
    const { unread, decimals } = notes
    onRead?.(notes)
    const say = (text: string): boolean => process.stderr.write(`${printable(text)}\n`)
    if (unread.length > 0) say(phrase('compositionUnread', lang, { columns: unread.join(', ') }))
    for (const { column, cell, sign } of decimals)
      if (sign === null || sign !== decimal)
        say(phrase(sign === null ? 'ledgerDecimalOpen' : SIGN_NOTES[sign], lang, { column, cell }))
  },
})
