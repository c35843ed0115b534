import { readFile } from 'node:fs/promises'
import type { TableRecord } from 'ytterby/intake'
import { inputErrorOf } from '../input/read-text.ts'
import { openBytes, type OpenedFile, type Opening } from './open-bytes.ts'

/**
 * The records of the list in a file, by `openBytes`.
 *
 * @throws InputError where the file cannot be read, and what `openBytes` throws.
 */
export const openFile = async (file: string, opening: Opening = {}): Promise<OpenedFile> =>
  openBytes(await bytesOf(file), opening)

/** The records of a list alone. */
export const readRecords = async (file: string): Promise<readonly TableRecord[]> => (await openFile(file)).records

async function bytesOf(file: string): Promise<Buffer> {
  if (file !== '-')
    return readFile(file).catch((error: unknown) => {
      throw inputErrorOf(error, file)
    })
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
