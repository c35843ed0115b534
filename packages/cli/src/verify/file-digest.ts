import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { inputErrorOf } from '../input/read-text.ts'

/**
 * `sha256:` and the SHA-256 of all bytes of a file; undefined if there is no file.
 *
 * @throws InputError if it cannot be read.
 */
export async function fileDigest(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(file)) hash.update(piece)
  } catch (error) {
    throw inputErrorOf(error, file)
  }
  return `sha256:${hash.digest('hex')}`
}
