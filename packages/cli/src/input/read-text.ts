import { createReadStream } from 'node:fs'
import { InputError } from '../input-error.ts'

/** A text as a stream of chunks. */
export type Text = AsyncIterable<string>

/**
 * Reads a file, or standard input for `-`, as UTF-8, and keeps a byte order mark.
 *
 * @throws InputError while reading: no such file, a directory, a binary file, another encoding.
 */
export async function* readText(file: string): Text {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const bytes: AsyncIterable<Buffer> = file === '-' ? process.stdin : createReadStream(file)
  try {
    for await (const chunk of bytes) {
      if (chunk.includes(0)) throw new InputError('binary-file', binarySentence(chunk))
      yield decoder.decode(chunk, { stream: true })
    }
    yield decoder.decode()
  } catch (error) {
    throw inputErrorOf(error, file)
  }
}

/** “Unicode text” from a spreadsheet is UTF-16, which begins with its own byte order mark and is full of NUL bytes. */
function binarySentence(chunk: Buffer): string {
  const isUtf16 = chunk[0] === 0xff && chunk[1] === 0xfe
  return isUtf16
    ? 'The input is UTF-16; save it as “CSV UTF-8”.'
    : 'The input is binary, not text; export the sheet as CSV (UTF-8) or NDJSON first.'
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
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return new InputError(
        'not-utf-8',
        'The input is not UTF-8 (a sheet saved in another code page?); save it as “CSV UTF-8”.',
      )
    default:
      if (!('syscall' in error)) return error
      return new InputError('unreadable-file', `${file} cannot be read (${String(error.code)}); check the path.`)
  }
}
