import { parse } from '#csv-parse'
import { FIELDS } from 'ytterby'
import { decoderFor } from './decode.ts'
import { encodingOf, startsWithMark, type Encoding } from './encoding.ts'

/** How a CSV is written. Its answers are written alike. */
export type CsvDialect = { readonly delimiter: string; readonly lineEnd: string; readonly bom: boolean }

/** How the answers to a workbook are written as text. */
export const PLAIN: CsvDialect = { delimiter: ',', lineEnd: '\n', bom: false }

/** Bytes of a file that show its encoding, the sign between its cells and its line ends. */
export const BEGINNING = 1024 * 1024

/** How a text is written. */
export type TextDialect = { readonly encoding: Encoding; readonly dialect: CsvDialect }

/**
 * How a text is written, by its beginning.
 *
 * @param given the encoding; found in the text if left out.
 * @throws ListError where it is no text, or its encoding is not sure.
 */
export function textDialect(bytes: Uint8Array, given?: Encoding): TextDialect {
  const beginning = bytes.subarray(0, BEGINNING)
  const encoding = given ?? encodingOf(bytes)
  // The beginning may end within a letter.
  const text = decoderFor(encoding, 'lenient')(beginning).replace(/^\u{feff}/u, '')
  return {
    encoding,
    dialect: {
      delimiter: delimiterOf(text),
      lineEnd: lineEndOf(text),
      bom: encoding !== 'utf-8' || startsWithMark(bytes),
    },
  }
}

/** The line end of a text, by its first one. */
export const lineEndOf = (text: string): string => (/\r?\n|\r/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n')

/** Signs that stand between cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const
/** The same, those first that rarely stand within a text. */
const FROM_RAREST = [';', '\t', ',', '|'] as const
const LINES_LOOKED_AT = 50
const LETTERS_LOOKED_AT = 100_000

/**
 * The sign between the cells. Of a list whose first line has names of the contract, it is the one with which most of them are
 * known; of any other, the one that divides most lines into the same number of cells.
 *
 * @param known names of columns that the first line may have.
 */
export function delimiterOf(text: string, known: { readonly has: (name: string) => boolean } = FIELDS): string {
  return byNames(text, known) ?? byLines(text)
}

function byNames(text: string, known: { readonly has: (name: string) => boolean }): string | null {
  const beginning = text.slice(0, LETTERS_LOOKED_AT)
  const headers = DELIMITERS.map((delimiter) => {
    const names = firstRecord(beginning, delimiter) ?? []
    return { delimiter, names: names.length, known: names.filter((name) => known.has(name)).length }
  })
  const [best] = headers.toSorted((a, b) => b.known - a.known || b.names - a.names)
  return best === undefined || best.known === 0 ? null : best.delimiter
}

/** The cells of the first line that is not blank; `undefined` if the text is not CSV with this delimiter. */
export function firstRecord(text: string, delimiter: string): readonly string[] | undefined {
  try {
    const [first]: readonly (readonly string[])[] = parse(text, {
      delimiter,
      to: 1,
      relax_quotes: true,
      skip_empty_lines: true,
    })
    return first?.map((name) => name.trim())
  } catch {
    return undefined
  }
}

function byLines(text: string): string {
  const lines = text
    .slice(0, LETTERS_LOOKED_AT)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT)
  const scored = FROM_RAREST.map((delimiter) => ({ delimiter, score: evenness(lines, delimiter) }))
  const [best] = scored.toSorted((a, b) => b.score - a.score)
  return best === undefined || best.score === 0 ? ',' : best.delimiter
}

/** Into how many cells a sign divides the usual line, and how many lines are usual; quoted cells are left whole. */
function evenness(lines: readonly string[], delimiter: string): number {
  const counts = lines
    .map((line) => line.replaceAll(/"[^"]*"/g, '').split(delimiter).length - 1)
    .toSorted((a, b) => a - b)
  const usual = counts[Math.floor(counts.length / 2)] ?? 0
  return usual === 0
    ? (counts.at(-1) ?? 0) / 100
    : usual * (counts.filter((count) => count === usual).length / counts.length)
}
