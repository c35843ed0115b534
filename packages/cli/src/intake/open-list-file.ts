import { readFile } from 'node:fs/promises'
import { openList, type ListFile, type Opening } from '@ytterby/lists'
import { inputErrorOf, readBytes } from '../input/read-text.ts'

/**
 * Opens the list in a file, or in standard input for `-`.
 *
 * @throws InputError where the file cannot be read, and what `openList` throws.
 */
export const openListFile = async (file: string, opening: Opening = {}): Promise<ListFile> =>
  openList(await bytesOf(file), opening)

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file !== '-')
    return readFile(file).catch((error: unknown) => {
      throw inputErrorOf(error, file)
    })
  const chunks: Buffer[] = []
  for await (const chunk of readBytes(file)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
