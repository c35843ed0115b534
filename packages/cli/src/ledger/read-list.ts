import type { Encoding, ListFile } from '@ytterby/lists'
import { MissingColumnError } from '@ytterby/lists/ledger'
import { filled } from 'ytterby'
import { InputError } from '../input-error.ts'
import { openListFile } from '../intake/open-list-file.ts'
import { inputRefusals } from '../locales/en/input-refusals.ts'

/**
 * Reads a table from CSV or XLSX, in any encoding.
 *
 * @throws InputError or ListError if the file cannot be read, or a column is missing.
 */
export async function readListBy<Result>(
  file: string,
  encoding: Encoding | undefined,
  read: (list: ListFile) => Result,
): Promise<Result> {
  const list = await openListFile(file, { encoding })
  try {
    return read(list)
  } catch (error) {
    if (!(error instanceof MissingColumnError)) throw error
    throw new InputError('missing-column', filled(inputRefusals.ledgerColumns, { columns: error.fields.join(', ') }))
  }
}
