import type { Lang } from 'ytterby'
import { EXIT } from '../exit-code.ts'
import { readClearances } from './clearances-file.ts'
import { badRowText } from './finding.ts'
import { partyClearances, type PartyClearances } from './party-clearances.ts'

/**
 * Reads a clearances file, if one is named, for a command that answers inquiries. Rows with errors are reported on standard
 * error and by the exit status.
 *
 * @throws InputError if the file cannot be read or is not a clearances file.
 */
export async function loadClearances(file: string | undefined, lang: Lang): Promise<PartyClearances | undefined> {
  if (file === undefined) return undefined
  const { clearances, bad } = await readClearances(file)
  for (const row of bad) process.stderr.write(badRowText(row, lang))
  if (bad.length > 0) process.exitCode = EXIT.linesFailed
  return partyClearances(clearances)
}
