import type { ListFile } from '@ytterby/lists'
import { MissingColumnError, RepeatedColumnError, type TableNotes, type TableReading } from '@ytterby/lists/ledger'
import type { Lang } from 'ytterby'
import { InputError } from '../input-error.ts'
import { openListFile } from '../intake/open-list-file.ts'
import { sayColumns } from '../render/column-notes.ts'
import { phrase } from '../render/phrases.ts'
import { fieldWord, noColumnText } from './column-words.ts'
import type { LedgerOptions } from './ledger-options.ts'

/**
 * Reads a table from CSV or XLSX, in any encoding.
 *
 * @throws InputError or ListError if the file cannot be read, or a column is missing.
 */
export async function readListBy<Result>(
  file: string,
  { encoding, lang }: LedgerOptions & { readonly lang: Lang },
  read: (list: ListFile) => Result,
): Promise<Result> {
  const list = await openListFile(file, { encoding })
  try {
    return read(list)
  } catch (error) {
    if (error instanceof RepeatedColumnError) {
      const { field, columns, line } = error
      const [one, other] = columns
      throw new InputError(
        'duplicate-column',
        phrase(columns.some((title) => HAS_LEFT.test(title)) ? 'columnsDifferLeft' : 'columnsDiffer', lang, {
          one,
          other,
          field: fieldWord(field, lang),
          line,
        }),
      )
    }
    if (!(error instanceof MissingColumnError)) throw error
    const { fields, unread } = error
    const columns = unread.length === 0 ? [] : [phrase('ledgerColumnsHere', lang, { columns: unread.join(', ') })]
    const texts = [...fields.map((field) => noColumnText(field, unread, lang) ?? field), ...columns]
    throw new InputError('missing-column', texts.join(lang === 'zh' ? '' : ' '))
  }
}

/** What the title of a column says of a quantity that left already. */
const HAS_LEFT = /shipped|delivered|sent|geliefert|已[发出交]|出荷済/iu

/** Reads the numbers of a table by the sign that was stated, and says how its columns were read. */
export const readingOf = (
  { decimal, lang }: LedgerOptions & { readonly lang: Lang },
  onRead?: (notes: TableNotes) => void,
): TableReading => ({
  decimal,
  onRead: (notes) => {
    onRead?.(notes)
    sayColumns({ ...notes, decimals: notes.decimals.filter(({ sign }) => sign === null || sign !== decimal) }, lang)
  },
})
