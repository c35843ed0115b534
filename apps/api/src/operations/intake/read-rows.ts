import type { Cell } from 'ytterby/lists'
import { Refusal, type Finding } from '@ytterby/http/problem'
import type { SentList } from './list-body.ts'
import { rowsOfFile } from './rows-of-file.ts'

type Stated = SentList['options']

type Read = {
  readonly rows: unknown
  /** What is stated beside the rows, for the SDK. */
  readonly options: Stated
  /** The name of the sheet that the rows come from; null if they come from none. */
  readonly sheet: string | null
}

/**
 * The rows of a list that was sent, with what is stated beside them. `filledIn` gets the rows of the sheet of questions.
 *
 * @throws ListError; Refusal if the file has no sheet of questions where one is asked for.
 */
export async function readRows({ list, options }: SentList): Promise<Read> {
  if ('rows' in list) return { rows: list.rows, options, sheet: null }
  const { rows, lines, sheet, questions } = await rowsOfFile(list.file)
  return { rows, options: { ...options, ...filledInOf(options, questions), lines }, sheet }
}

function filledInOf({ filledIn }: Stated, questions: readonly (readonly Cell[])[] | null): Stated {
  // What is no object is left for the SDK to refuse.
  if (typeof filledIn !== 'object' || filledIn === null) return {}
  if (Object.hasOwn(filledIn, 'rows'))
    throw refused({
      code: 'unknown-key',
      pointer: '/filledIn/rows',
      detail: 'Leave the rows out: they are read from the workbook.',
    })
  if (questions === null)
    throw refused({
      code: 'no-questions',
      pointer: '/filledIn',
      detail: 'The file has no sheet of questions: send the answered workbook, or leave filledIn out.',
    })
  return { filledIn: { ...filledIn, rows: questions } }
}

const refused = (finding: Finding): Refusal => new Refusal('invalid-list', [finding])
