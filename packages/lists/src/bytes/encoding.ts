import { ListError } from '../list-error.ts'

/** Encodings that are read. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE'

/** The text of a file, or the encoding that it seems to have where it is none that can be read surely. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly refused: string }

/** A text as a stream of pieces. */
export type Text = AsyncIterable<string>

/**
 * Reads UTF-8 and UTF-16. Other encodings look alike, and a wrong guess changes names without anybody noticing: they are
 * refused by name.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16 !== null) {
    const text = read(utf16, bytes)
    return text === null ? { refused: utf16 } : { text, encoding: utf16 }
  }
  const text = read('utf-8', bytes)
  if (text !== null) return { text, encoding: 'UTF-8' }
  return { refused: seemingly(bytes) }
}

/** Bytes that show the encoding of a text that comes in pieces. */
const LEAST_BYTES = 4

/** A text that was begun to be read, and the encoding that its beginning shows. */
export type BegunText = { readonly encoding: Encoding; readonly text: Text }

/** Begins to read a text that comes in pieces. */
export async function beginText(bytes: AsyncIterable<Uint8Array>): Promise<BegunText> {
  const pieces = bytes[Symbol.asyncIterator]()
  let beginning = new Uint8Array()
  while (beginning.length < LEAST_BYTES) {
    const { done, value } = await pieces.next()
    if (done === true) break
    beginning = joined(beginning, value)
  }
  const encoding = utf16Of(beginning) ?? 'UTF-8'
  return { encoding, text: decodePieces(resume(beginning, pieces), encoding) }
}

const joined = (first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}

async function* resume(beginning: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield beginning
  yield* { [Symbol.asyncIterator]: () => pieces }
}

/**
 * Decodes a text piece by piece. It begins with a byte order mark where the bytes do, and where they are UTF-16.
 *
 * @throws ListError while reading: a binary file, another encoding.
 */
export async function* decodePieces(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): Text {
  const decode = pieceDecoder(encoding)
  let isBegun = encoding === 'UTF-8'
  for await (const piece of bytes) {
    if (encoding === 'UTF-8' && piece.includes(0)) throw binaryFile()
    const text = decode(piece)
    yield isBegun || text.startsWith(MARK) ? text : MARK + text
    isBegun = true
  }
  yield decode(null)
}

const MARK = '\u{feff}'

/** Gives the text of each piece; `null` ends it. */
function pieceDecoder(encoding: Encoding): (piece: Uint8Array | null) => string {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  return (piece) => {
    try {
      return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true })
    } catch {
      throw notUtf8(encoding === 'UTF-8' ? seemingly(piece ?? new Uint8Array()) : encoding)
    }
  }
}

/** Whether a text in UTF-8 begins with a byte order mark. */
export const startsWithMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/**
 * The error for a text in another encoding.
 *
 * @param encoding that the text seems to have.
 */
export const notUtf8 = (encoding: string): ListError =>
  new ListError('not-utf-8', `The input is not UTF-8; it seems to be ${encoding}. Save it as “CSV UTF-8”.`)

/** The error for a file that is no text. */
export const binaryFile = (): ListError =>
  new ListError('binary-file', 'The input is binary, not text; export the sheet as CSV (UTF-8) or NDJSON first.')

/** Whether the beginning of a file is no text: it has bytes of zero, and is not in UTF-16. */
export const isBinary = (beginning: Uint8Array): boolean => beginning.includes(0) && utf16Of(beginning) === null

const LOOKED_AT = 400

/** UTF-16 by its mark, or by the zeros that every second byte of Latin letters has. */
function utf16Of(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  const beginning = bytes.subarray(0, LOOKED_AT)
  const [even = [], odd = []] = [0, 1].map((parity) =>
    [...beginning.keys()].filter((at) => at % 2 === parity && beginning[at] === 0),
  )
  // What is no text has control characters.
  const isText = (zeros: readonly number[]): boolean => zeros.every((at) => !isControl(beginning[at ^ 1]))
  if (odd.length > beginning.length / 5 && even.length === 0) return isText(odd) ? 'UTF-16LE' : null
  return even.length > beginning.length / 5 && odd.length === 0 && isText(even) ? 'UTF-16BE' : null
}

const isControl = (byte = 0x20): boolean => byte < 0x20 && ![0x09, 0x0a, 0x0d].includes(byte)

/** Decodes bytes and removes the byte order mark; null if they are not valid in this encoding. */
function read(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return null
  }
}

/** What the file is likely written in: where its bytes make sense and give letters of the language that the encoding is for. */
export function seemingly(bytes: Uint8Array): string {
  const likely: readonly (readonly [encoding: string, name: string, letters: RegExp])[] = [
    ['shift_jis', 'Shift_JIS (Japanese)', /[ぁ-んァ-ヶ]{2}/],
    // Chinese read as Korean is full of rare characters.
    ['euc-kr', 'EUC-KR (Korean)', /^(?:[^\p{Script=Han}]*[가-힣][^\p{Script=Han}]*)+$/u],
    ['gb18030', 'GBK (Chinese)', /[\u4E00-\u9FFF]{2}/],
    ['big5', 'Big5 (Chinese)', /[\u4E00-\u9FFF]{2}/],
  ]
  const found = likely.find(([encoding, , letters]) => letters.test(read(encoding, bytes) ?? ''))
  return found?.[1] ?? 'Windows-1252 or another encoding of one byte a letter'
}
