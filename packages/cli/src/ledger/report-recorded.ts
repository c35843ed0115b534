import type { TableNotes } from '@ytterby/lists/ledger'
import { canonicalJson } from 'ytterby'
import { EXIT } from '../exit-code.ts'
import { awaitedTexts } from '../render/ledger.ts'
import { phrase } from '../render/phrases.ts'
import { refusalText } from '../render/refusals.ts'
import type { FactOptions } from '../assess/stated-inquiry.ts'
import { fieldWord, isRead, noColumnText } from './column-words.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { isNothing, valueAt } from './members.ts'
import type { Recorded } from './record-drafts.ts'

type Reporting = Pick<FactOptions & LedgerOptions, 'lang' | 'json'>

/** The columns of a file that were not read, and the fields that have one; undefined if the file has lines of objects. */
export type ReadColumns = { readonly unread: TableNotes['unread']; readonly read?: TableNotes['read'] | undefined }

/** What a line of a file states. */
type StatedRow = { readonly line: number; readonly stated: object }

/** Says how many events were recorded, and on which lines the others are refused, and why. */
export function reportRecorded(
  file: string,
  { recorded, repeated, replaced, refused, awaited }: Recorded,
  { lang, json = false, unread, read, rows }: Reporting & ReadColumns & { readonly rows: readonly StatedRow[] },
): void {
  for (const { line, place, code, text } of refused) {
    const own = rows.find((row) => row.line === line)?.stated
    // A list of none has too few.
    const isOpen = code === 'missing' || (code === 'out-of-range' && isNothing(valueAt(own, place.split('/'))))
    // Lines of events have no columns.
    const isEmpty = isOpen && (read === undefined || isRead(place, read))
    const missing = isOpen && !isEmpty ? noColumnText(place, unread, lang) : null
    const what = missing ?? (isEmpty ? phrase('ledgerCellEmpty', lang) : refusalText(code, text, lang))
    const said = { line, place: fieldWord(place, lang), code, what }
    process.stderr.write(
      `${phrase(missing === null && place !== '/' ? 'ledgerRefused' : 'ledgerRefusedLine', lang, said)}\n`,
    )
  }
  process.stdout.write(
    json
      ? `${canonicalJson({ recorded, repeated, replaced, refused, awaited })}\n`
      : `${phrase('ledgerRecorded', lang, { file, recorded, repeated, refused: refused.length })}\n`,
  )
  for (const text of awaitedTexts(awaited, lang)) process.stderr.write(`${text}\n`)
  if (replaced > 0) process.stderr.write(`${phrase('ledgerReplaced', lang, { replaced })}\n`)
  if (refused.length > 0) process.exitCode = EXIT.linesFailed
}
