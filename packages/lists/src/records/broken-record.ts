import { ListLimitError, MOST_CELL_LETTERS, type ListLimits } from '../bytes/limits.ts'
import { ListError } from '../list-error.ts'
import type { CutRange } from './cut-list.ts'

/**
 * The error for a list with a record that cannot be read.
 *
 * @param isAnswered whether everything before it was answered, as of a list that is answered as it comes.
 */
export function brokenRecord(
  { line, why }: NonNullable<CutRange['broken']>,
  { cells }: Pick<ListLimits, 'cells'>,
  isAnswered = false,
): ListError {
  const more = isAnswered ? ' Everything before it was answered.' : ''
  switch (why) {
    case 'endless':
      return unclosedRecord(line, more)
    case 'too-wide':
      return new ListLimitError(
        'cells',
        `The row that begins on line ${line} has more than ${cells.toLocaleString('en')} cells: remove the columns that are not needed.${more}`,
      )
    case 'long-cell':
      return new ListLimitError(
        'cellLetters',
        `The row that begins on line ${line} has a cell of more than ${MOST_CELL_LETTERS.toLocaleString('en')} letters: shorten it, or close its quote.${more}`,
      )
  }
}

/**
 * The error for a record that has no end.
 *
 * @param line on which the record begins.
 */
export const unclosedRecord = (line: number, more = ''): ListError =>
  new ListError(
    'malformed-csv',
    `The record that begins on line ${line} never ends; does it have an unclosed quote?${more}`,
  )
