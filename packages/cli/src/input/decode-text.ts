import { InputError } from '../input-error.ts'

/** A text as a stream of chunks. */
export type Text = AsyncIterable<string>

/**
 * Decodes bytes as UTF-8, piece by piece, and keeps a byte order mark.
 *
 * @throws InputError while reading: a binary file, another encoding.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): Text {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for await (const chunk of bytes) {
    if (chunk.includes(0)) throw new InputError('binary-file', binarySentence(chunk))
    yield decode(() => decoder.decode(chunk, { stream: true }))
  }
  yield decode(() => decoder.decode())
}

/** “Unicode text” from a spreadsheet is UTF-16, which begins with its own byte order mark and is full of NUL bytes. */
function binarySentence(chunk: Uint8Array): string {
  const [first = 0, second = 0] = chunk
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isUtf16
    ? 'The input is UTF-16; save it as “CSV UTF-8”.'
    : 'The input is binary, not text; export the sheet as CSV (UTF-8) or NDJSON first.'
}

function decode(piece: () => string): string {
  try {
    return piece()
  } catch {
    throw new InputError(
      'not-utf-8',
      'The input is not UTF-8 (a sheet saved in another code page?); save it as “CSV UTF-8”.',
    )
  }
}
