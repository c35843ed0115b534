/** Of the Encoding Standard; Node, workerd and browsers have it. The package is built without the types of any of them. */
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean },
) => { readonly decode: (bytes: Uint8Array) => string }

/** The text of a file, or the encoding that it seems to have where it is none that can be read surely. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' }
  | { readonly refused: string }

/**
 * Reads UTF-8 and UTF-16. Other encodings look alike, and a wrong guess changes names without anybody noticing: they are
 * refused by name.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16 !== null) {
    const text = read(utf16 === 'UTF-16LE' ? 'utf-16le' : 'utf-16be', bytes)
    return text === null ? { refused: utf16 } : { text, encoding: utf16 }
  }
  const text = read('utf-8', bytes)
  if (text !== null) return { text, encoding: 'UTF-8' }
  return { refused: seemingly(bytes) }
}

/** UTF-16 by its mark, or by the zeros that every second byte of Latin letters has. */
function utf16Of(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  const beginning = bytes.subarray(0, 400)
  const zeros = [0, 1].map((parity) => beginning.filter((byte, at) => at % 2 === parity && byte === 0).length)
  const [even = 0, odd = 0] = zeros
  if (odd > beginning.length / 5 && even === 0) return 'UTF-16LE'
  return even > beginning.length / 5 && odd === 0 ? 'UTF-16BE' : null
}

/** Decodes bytes and removes the byte order mark; null if they are not valid in this encoding. */
function read(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What the file is likely written in: where its bytes make sense and give letters of the language that the encoding is for. */
function seemingly(bytes: Uint8Array): string {
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

const DELIMITERS = [';', '\t', ',', '|'] as const
const LINES_LOOKED_AT = 50

/** The sign between the cells: the one that divides most lines into the same number of cells, quoted ones left whole. */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT)
  const scored = DELIMITERS.map((delimiter) => {
    const counts = lines
      .map((line) => line.replaceAll(/"[^"]*"/g, '').split(delimiter).length - 1)
      .toSorted((a, b) => a - b)
    const usual = counts[Math.floor(counts.length / 2)] ?? 0
    return {
      delimiter,
      score:
        usual === 0
          ? (counts.at(-1) ?? 0) / 100
          : usual * (counts.filter((count) => count === usual).length / counts.length),
    }
  })
  return scored.toSorted((a, b) => b.score - a.score)[0]?.delimiter ?? ','
}
