import { rename, writeFile } from 'node:fs/promises'
import { InputError } from '../input-error.ts'

/**
 * Writes a file atomically: concurrent readers see either the old or the new file.
 *
 * @throws InputError if it cannot be written.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`
  try {
    await writeFile(beside, content)
    await rename(beside, file)
  } catch (error) {
    throw unwritable(file, error)
  }
}

export function unwritable(file: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no permission'
  return new InputError('unwritable-file', `${file} cannot be written (${code}); check the path.`)
}
