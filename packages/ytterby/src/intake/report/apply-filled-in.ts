import { intakeRefusals } from '../../locales/en/refusals/intake.ts'
import type { Intake } from '../lines/open-intake.ts'
import { answerQuestion } from '../questions/answer-question.ts'
import type { ListQuestion } from '../questions/list-question.ts'
import type { Reason } from '../reason.ts'
import type { Cell } from '../table/cell.ts'
import { pointerTo } from '../../schema/pointer.ts'
import { answersIn } from '../workbook/answers-in.ts'
import type { Applied } from './apply-answers.ts'

/** The sheet of questions of an answered workbook, with answers in it. */
export type FilledIn = {
  /** Every row of the sheet, its header included. */
  readonly rows: readonly (readonly Cell[])[]
  /** Who answered, and on which day. */
  readonly by: string
  readonly on: string
}

/** The rows of a sheet as records, for `answersIn`. */
const sheetOf = ({ rows }: Pick<FilledIn, 'rows'>) => rows.map((cells, at) => ({ line: at + 1, cells }))

/** Adds the answers of a sheet to the profile of a list. One that is not understood is left out, and the issues name its row. */
export function* applyFilledIn(
  intake: Intake,
  questions: readonly ListQuestion[],
  filledIn: FilledIn | null,
): Generator<null, Applied> {
  const read = filledIn === null ? null : answersIn(sheetOf(filledIn), questions)
  if (filledIn === null || read === null) return { profile: intake.profile, issues: [] }
  const { by, on } = filledIn
  let { profile } = intake
  for (const given of read.answers) {
    yield null
    profile = answerQuestion({ ...intake, profile }, given, { by, on })
  }
  return {
    profile,
    issues: read.notUnderstood.map(({ line, why }) => ({
      code: 'unknown-value',
      pointer: pointerTo(['filledIn', 'rows', line - 1]),
      message: WHAT_TO_DO[why.id] ?? intakeRefusals.guessed,
    })),
  }
}

/** Without what was written: issues never repeat it. */
const WHAT_TO_DO: Readonly<Partial<Record<Reason['id'], string>>> = {
  noOption: intakeRefusals.notOffered,
  notAsked: intakeRefusals.notAsked,
  numberForText: intakeRefusals.numberForText,
}
