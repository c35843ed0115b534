import { ListError } from '../list-error.ts'
import { decoderFor, decodeWhole } from './decode.ts'
import { binaryFile, noListBy } from './no-list.ts'
import { isRightWhereTheyDiffer, OLD_ENCODINGS, readingsOf, type Reading } from './likely-encoding.ts'

/** Encodings that are read, by the names of the WHATWG Encoding Standard. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', ...OLD_ENCODINGS] as const

/** How the letters of a text are written as bytes. */
export type Encoding = (typeof ENCODINGS)[number]

/** A text as a stream of pieces. */
export type Text = AsyncIterable<string>

/** A line of a file as it is in one of its possible encodings. */
export type EncodingChoice = { readonly encoding: Encoding; readonly line: number; readonly text: string }

/** The encoding of a file is not sure: a person says which one it is. */
export class UnsureEncodingError extends ListError {
  override readonly name = 'UnsureEncodingError'
  /** The same line in each encoding that it may be in, the likeliest first. */
  readonly choices: readonly EncodingChoice[]

  constructor(choices: readonly EncodingChoice[]) {
    const lines = choices.map(({ encoding, line, text }) => `${encoding} (line ${line}: “${text}”)`)
    super(
      'unsure-encoding',
      `The file is not in Unicode, and may be in more than one encoding: say which, ${lines.join(' or ')}.`,
    )
    this.choices = choices
  }
}

/** How much likelier one reading must be than another one. */
const LEAST_MARGIN = 0.1
/** How many bytes of lines are compared to find the encoding. */
const SAMPLE_BYTES = 65_536
/** Bytes of the beginning of a list, in which its header is. */
const HEAD_BYTES = 16_384
/** Encodings that a person chooses from. */
const MOST_CHOICES = 4
/** Letters that are shown before the first that differs, and in all. */
const LETTERS_BEFORE = 20
const LETTERS_SHOWN = 50

/**
 * The encoding of a text: UTF-16 and UTF-8 by how their bytes are built, others by which letters make words.
 *
 * @param bytes the text, or its beginning.
 * @param line on which they begin.
 * @throws ListError where the file is no text, in several encodings or in none; UnsureEncodingError where it may be in more than one.
 */
export function encodingOf(bytes: Uint8Array, line = 1): Encoding {
  const other = noListBy(bytes)
  if (other !== null) throw other
  const utf16 = utf16Of(bytes)
  if (utf16 !== null) return utf16
  if (bytes.includes(0)) throw binaryFile()
  if (startsWithMark(bytes)) return 'utf-8'
  const lines = [...linesWithLetters(bytes, line)]
  if (lines.length === 0) return 'utf-8'
  const isUnicode = lines.map(({ from, to }) => isUtf8(bytes.subarray(from, to)))
  if (!isUnicode.includes(false)) return 'utf-8'
  // A line or two in another encoding can be Unicode by chance.
  const bad = lines[isUnicode.indexOf(false)]
  if (bad !== undefined && isUnicode.filter(Boolean).length * 2 >= lines.length) throw mixedEncodings(bad.line)
  const readings = readingsOf(sampleOf(bytes, lines))
  const [best, ...rest] = readings
  if (best === undefined) throw unreadEncoding()
  const close = rest.filter(({ likeness }) => best.likeness - likeness < LEAST_MARGIN)
  if (!close.every((reading) => isRightWhereTheyDiffer(best, reading))) throw unsureEncoding(bytes, lines, readings)
  return best.encoding
}

type LineOfBytes = { readonly line: number; readonly from: number; readonly to: number }

/** The lines that have other letters than English, as far as they are looked at. */
function* linesWithLetters(bytes: Uint8Array, first: number): Generator<LineOfBytes> {
  let line = first
  let from = 0
  let looked = 0
  let hasLetters = false
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? 0x0a
    if (byte >= 0x80) hasLetters = true
    if (byte !== 0x0a && !(byte === 0x0d && bytes[at + 1] !== 0x0a)) continue
    const to = Math.min(at + 1, bytes.length)
    if (hasLetters) {
      yield { line, from, to }
      looked += to - from
      if (looked >= SAMPLE_BYTES) return
    }
    hasLetters = false
    line += 1
    from = to
  }
}

/** The beginning of a list, whose header and usual words show its language, and the lines with other letters below it. */
function sampleOf(bytes: Uint8Array, lines: readonly LineOfBytes[]): Uint8Array {
  const beginning = bytes.subarray(0, bytes.subarray(0, HEAD_BYTES).lastIndexOf(0x0a) + 1)
  const below = lines.filter(({ from }) => from >= beginning.length)
  return joined([beginning, ...below.map(({ from, to }) => bytes.subarray(from, to))])
}

/** Whether bytes are UTF-8; the end of a beginning may stand within a letter. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function unsureEncoding(bytes: Uint8Array, lines: readonly LineOfBytes[], readings: readonly Reading[]): ListError {
  const [best] = readings
  const likely = readings
    .filter(({ likeness }) => likeness > (best?.likeness ?? 0) - LEAST_MARGIN)
    .slice(0, MOST_CHOICES)
  for (const { line, from, to } of lines) {
    const texts = likely.map(({ encoding }) => decodeWhole(bytes.subarray(from, to), encoding, 'lenient').trim())
    const [first = ''] = texts
    const differs = [...first].findIndex((_, at) => texts.some((text) => text[at] !== first[at]))
    if (differs === -1) continue
    const shown = Math.max(0, differs - LETTERS_BEFORE)
    return new UnsureEncodingError(
      likely.map(({ encoding }, at) => ({
        encoding,
        line,
        text: (texts[at] ?? '').slice(shown, shown + LETTERS_SHOWN),
      })),
    )
  }
  return unreadEncoding()
}

/** Bytes that show whether a text that comes in pieces is UTF-16. */
const LEAST_BYTES = 4

/**
 * Reads a text that comes in pieces. It begins with a byte order mark where the bytes do, and where they are UTF-16.
 *
 * @param encoding found in the text if left out.
 * @throws ListError while reading: a binary file, more than one encoding, or none that is known.
 */
export async function* readPieces(bytes: AsyncIterable<Uint8Array>, encoding?: Encoding): Text {
  if (encoding !== undefined) return yield* decodePieces(bytes, encoding)
  const pieces = bytes[Symbol.asyncIterator]()
  let beginning = await take(pieces, new Uint8Array(), LEAST_BYTES)
  if (utf16Of(beginning) !== null) return yield* decodePieces(resume(beginning, pieces), encodingOf(beginning))
  // What English lacks shows the encoding; before it, all encodings are the same.
  const other = noListBy(beginning)
  if (other !== null) throw other
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let line = 1
  while (beginning.every(isAscii)) {
    if (beginning.includes(0)) throw binaryFile()
    const text = decoder.decode(beginning)
    yield text
    line += lineEndsIn(text)
    const { done, value } = await pieces.next()
    if (done === true) return
    beginning = new Uint8Array(value)
  }
  const sample = isUtf8(beginning) ? beginning : await take(pieces, beginning, SAMPLE_BYTES)
  yield* decodePieces(resume(sample, pieces), encodingOf(sample, line), line)
}

const isAscii = (byte: number): boolean => byte < 0x80

/** Takes pieces until there are enough bytes. */
async function take(
  pieces: AsyncIterator<Uint8Array>,
  before: Uint8Array<ArrayBuffer>,
  least: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const taken = [before]
  for (let length = before.length; length < least;) {
    const { done, value } = await pieces.next()
    if (done === true) break
    taken.push(new Uint8Array(value))
    length += value.length
  }
  return joined(taken)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

async function* resume(beginning: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield beginning
  yield* { [Symbol.asyncIterator]: () => pieces }
}

const MARK = '\u{feff}'

/** Decodes a text piece by piece. */
async function* decodePieces(bytes: AsyncIterable<Uint8Array>, encoding: Encoding, line = 1): Text {
  const decode = pieceDecoder(encoding, line)
  const isUtf16 = encoding.startsWith('utf-16')
  let isBegun = !isUtf16
  for await (const piece of bytes) {
    if (!isUtf16 && piece.includes(0)) throw binaryFile()
    const text = decode(piece)
    yield isBegun || text.startsWith(MARK) ? text : MARK + text
    isBegun = true
  }
  yield decode(null)
}

/** Gives the text of each piece; `null` ends it. */
function pieceDecoder(encoding: Encoding, first: number): (piece: Uint8Array | null) => string {
  const decode = decoderFor(encoding, 'strict')
  let lines = first
  return (piece) => {
    try {
      const text = decode(piece)
      lines += lineEndsIn(text)
      return text
    } catch {
      throw notIn(encoding, piece === null ? lines : lines + linesBefore(piece, encoding))
    }
  }
}

function lineEndsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** How many lines of a piece are read before the one that cannot be. */
function linesBefore(piece: Uint8Array, encoding: Encoding): number {
  const lenient = decodeWhole(piece, encoding, 'lenient')
  return lineEndsIn(lenient.slice(0, lenient.indexOf('\u{fffd}')))
}

/**
 * Decodes a text, or a part of one, without its byte order mark.
 *
 * @param line on which it begins.
 * @throws ListError where it is not in this encoding.
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding, line = 1): string {
  try {
    const text = decodeWhole(bytes, encoding, 'strict')
    return line === 1 && text.startsWith(MARK) ? text.slice(1) : text
  } catch {
    throw notIn(encoding, line + linesBefore(bytes, encoding))
  }
}

/** Whether a text in UTF-8 begins with a byte order mark. */
export const startsWithMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/**
 * The error for a text that is not in the encoding that was found or named.
 *
 * @param line the first that cannot be read.
 */
const notIn = (encoding: Encoding, line: number): ListError =>
  new ListError('mixed-encodings', `Line ${line} is not in ${encoding}: correct it, or name the encoding of the file.`)

const mixedEncodings = (line: number): ListError =>
  new ListError(
    'mixed-encodings',
    `Line ${line} is not in UTF-8, while other lines are: correct it, or name the encoding of the file.`,
  )

const unreadEncoding = (): ListError =>
  new ListError(
    'unread-encoding',
    'The letters of the file make no words in any encoding that is read: save it as “CSV UTF-8”, or name its encoding.',
  )

const LOOKED_AT = 400

/** UTF-16 by its mark, or by the zeros that every second byte of Latin letters has. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const beginning = bytes.subarray(0, LOOKED_AT)
  const [even = [], odd = []] = [0, 1].map((parity) =>
    [...beginning.keys()].filter((at) => at % 2 === parity && beginning[at] === 0),
  )
  // What is no text has control characters.
  const isText = (zeros: readonly number[]): boolean => zeros.every((at) => !isControl(beginning[at ^ 1]))
  if (odd.length > beginning.length / 5 && even.length === 0) return isText(odd) ? 'utf-16le' : null
  return even.length > beginning.length / 5 && odd.length === 0 && isText(even) ? 'utf-16be' : null
}

const isControl = (byte = 0x20): boolean => byte < 0x20 && ![0x09, 0x0a, 0x0d].includes(byte)
