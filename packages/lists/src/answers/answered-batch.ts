import type { Lang } from 'ytterby'
import { isSetAside, questionOfLine, triage, type Ask, type Intake } from 'ytterby/lists'
import type { CsvDialect } from '../bytes/dialect.ts'
import type { ListAnswer } from '../session/asker.ts'
import { answeredCsv, cellsOfAnswer, requireFreeColumns } from './answered-csv.ts'

/** A list, or a part of one, that was read with a profile. */
export type BatchToAnswer = {
  readonly intake: Intake
  readonly dialect: CsvDialect
  /** Whether it is the beginning of the list, which has the header. */
  readonly inHeader: boolean
}

/** A list, or a part of one, as it is answered unattended with a profile. */
export type AnsweredBatch = {
  /** The answered list as CSV, with its cells as the list has them: it is for a program. */
  readonly texts: Iterable<string>
  /** Lines that have an answer, by its verdict: `depends` where a fact is open, `set-aside` where somebody set the good aside. */
  readonly verdicts: Readonly<Record<string, number>>
  readonly refused: number
  /** Lines about which something new is asked. */
  readonly asked: number
}

/**
 * Answers a list that was read with a profile.
 *
 * @throws ListError where the list has a column that is reserved for the answer.
 */
export function answeredBatch(
  { intake, dialect, inHeader }: BatchToAnswer,
  { ask, lang }: { readonly ask: Ask<ListAnswer>; readonly lang: Lang },
): AnsweredBatch {
  requireFreeColumns(intake)
  const lines = triage(intake.lines, ask)
  const verdicts: Record<string, number> = {}
  let [refused, asked] = [0, 0]
  for (const line of lines) {
    if ('issues' in line.answer) refused += 1
    else {
      const outcome = isSetAside(line) ? 'set-aside' : line.answer.verdict
      verdicts[outcome] = (verdicts[outcome] ?? 0) + 1
    }
    if (questionOfLine(line, intake.list) !== null) asked += 1
  }
  // The lines with their answers take the place of those without: a long list is held once.
  const answered = { intake: { ...intake, lines }, lines }
  return {
    texts: answeredCsv(answered, { lang, dialect, cellsOf: cellsOfAnswer, inHeader, raw: true }),
    verdicts,
    refused,
    asked,
  }
}
