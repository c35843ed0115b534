import { createReadStream } from 'node:fs'
import { readPieces, type Text } from '@ytterby/lists/batch'
import { InputError } from '../input-error.ts'

/**
 * Reads a file, or standard input for `-`, as text, and keeps a byte order mark.
 *
 * @throws InputError while reading: no such file, a directory; ListError: a binary file, another encoding.
 */
export async function* readText(file: string): Text {
  yield* readPieces(readBytes(file))
}

/**
 * Reads a file, or standard input for `-`, piece by piece.
 *
 * @throws InputError while reading.
 */
export async function* readBytes(file: string): AsyncIterable<Buffer> {
  const bytes: AsyncIterable<Buffer> = file === '-' ? process.stdin : createReadStream(file)
  try {
    yield* bytes
  } catch (error) {
    throw inputErrorOf(error, file)
  }
}

export function inputErrorOf(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'ENOENT':
      return new InputError('no-such-file', `There is no file ${file}; check the path, or use - for standard input.`)
    case 'EISDIR':
      return new InputError('is-a-directory', `${file} is a directory; name a file in it.`)
    case 'EACCES':
    case 'EPERM':
      return new InputError('unreadable-file', `${file} may not be read; check its permissions.`)
    default:
      if (!('syscall' in error)) return error
      return new InputError('unreadable-file', `${file} cannot be read (${String(error.code)}); check the path.`)
  }
}
