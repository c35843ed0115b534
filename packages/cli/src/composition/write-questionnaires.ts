import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { questionnaireCsv } from '@ytterby/lists'
import { questionnaires, questionnaireText, type CompositionAnswer } from 'ytterby/composition'
import { filled } from 'ytterby'
import { InputError } from '../input-error.ts'
import { unwritable, writeWhole } from '../input/write-whole.ts'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { readDeclarations } from './read-tree.ts'

/** The table that is filled in. */
export const ANSWERS_FILE = 'answers.csv'

/** A name for a file: letters and digits of the id, so that no id leads out of the folder. */
const fileNameOf = (id: string, index: number): string =>
  `${String(index + 1).padStart(2, '0')}-${id.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.md`

/**
 * Writes a letter for each node that an answer asks about, and the table to fill in. Returns how many letters there are.
 *
 * @throws InputError if the folder cannot be written, or its table has answers already.
 */
export async function writeQuestionnaires(
  answer: CompositionAnswer,
  folder: string,
  options: Parameters<typeof questionnaires>[1],
): Promise<number> {
  const letters = questionnaires(answer, options)
  const table = join(folder, ANSWERS_FILE)
  if (await hasAnswers(table)) throw new InputError('answers-there', filled(inputRefusals.answersThere, { table }))
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw unwritable(folder, error)
  })
  for (const [index, letter] of letters.entries())
    await writeWhole(join(folder, fileNameOf(letter.id, index)), questionnaireText(letter))
  await writeWhole(table, questionnaireCsv(letters))
  return letters.length
}

/** Whether somebody has filled in a table. One that cannot be read may have answers. */
const hasAnswers = async (table: string): Promise<boolean> =>
  existsSync(table) &&
  readDeclarations(table, {}).then(
    ({ declarations }) => declarations.length > 0,
    () => true,
  )
