import { statSync } from 'node:fs'
import { filled } from 'ytterby'
import { InputError } from '../input-error.ts'
import { inputRefusals } from '../locales/en/input-refusals.ts'

const MIB = 1_048_576

/**
 * Makes sure that a file is not longer than what is expected there, before it is read into memory. One that is not there is for
 * whoever reads it.
 *
 * @throws InputError if it is longer.
 */
export function requireShort(file: string, most: number): void {
  const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (bytes > most * MIB) throw new InputError('input-too-long', filled(inputRefusals.fileTooLong, { file, most }))
}
