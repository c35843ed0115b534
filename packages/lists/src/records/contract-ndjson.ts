import type { Draft } from 'ytterby'
import { csvRow, spreadsheetRow } from '../answers/csv-row.ts'
import type { Text } from '../bytes/encoding.ts'
import { LineError } from '../list-error.ts'
import {
  CHUNK_LENGTH,
  LIST_START,
  MAX_LINE_LENGTH,
  MOST_LEVELS,
  tooDeep,
  type Answer,
  type Line,
  type ListPlace,
} from './line.ts'

/** The columns of CSV output for an NDJSON input. */
export const NDJSON_COLUMNS = ['line', 'id'] as const

/**
 * Answers the lines of an NDJSON text in order; blank ones are skipped. The answers to one chunk of input are yielded before
 * the next chunk is read, or earlier if they become long.
 */
export async function* answerNdjson(
  input: Text,
  answer: Answer,
  { line: first }: Pick<ListPlace, 'line'> = LIST_START,
): Text {
  let number = first - 1
  for await (const lines of linesOf(input)) {
    let text = ''
    for (const line of lines) {
      number++
      if (line.trim() !== '') text += answer(lineOf(line, number))
      if (text.length < CHUNK_LENGTH) continue
      yield text
      text = ''
    }
    yield text
  }
}

/** The lines of an NDJSON text: those that end in each piece of it, and what follows the last line end. An overlong line is cut, so that it can be told. */
export async function* linesOf(input: Text): AsyncGenerator<readonly string[]> {
  let begun = ''
  for await (const piece of input) {
    const lines = (begun + piece).split('\n')
    begun = (lines.pop() ?? '').slice(0, MAX_LINE_LENGTH + 1)
    yield lines
  }
  yield [begun]
}

function lineOf(line: string, number: number): Line {
  try {
    const value = objectOf(line)
    const { id } = value
    const idCell = typeof id === 'string' ? id : (JSON.stringify(id) ?? '')
    const csv = (raw: boolean): string => (raw ? csvRow : spreadsheetRow)([String(number), idCell], ',')
    return { number, id, csv, draft: () => withoutId(value) }
  } catch (error) {
    const draft = (): never => {
      throw error
    }
    return { number, id: undefined, csv: () => csvRow([String(number), ''], ','), draft }
  }
}

const isObject = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function withoutId({ id: _id, ...draft }: Draft): Draft {
  return draft
}

function objectOf(line: string): Draft {
  if (line.length > MAX_LINE_LENGTH) {
    throw new LineError(
      'line-too-long',
      'The line is longer than 1 MiB: leave out everything that does not belong to the inquiry.',
    )
  }
  const value = jsonOf(line)
  if (isDeeper(value, MOST_LEVELS)) throw tooDeep()
  if (isObject(value)) return value
  throw new LineError('not-an-object', 'Write one JSON object per line: an inquiry, with an id if you like.')
}

/** Whether a value has more levels than these. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1))
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new LineError(
      'malformed-json',
      'The line is not JSON: write one whole object per line, names and strings in double quotes.',
    )
  }
}
