import type { Profile } from 'ytterby/intake'
import { answeredCsv } from './answered-csv.ts'
import { listAsker, type Asking } from './list-asker.ts'
import type { OpenedFile } from './open-bytes.ts'
import { listIn } from './open-list.ts'
import { questionsOf } from './session.ts'

/** A list as it is answered unattended with a profile. */
export type AnsweredBatch = {
  /** The answered list as CSV. */
  readonly texts: Iterable<string>
  /** Lines that have an answer, by its verdict; `depends` where a fact is open. */
  readonly verdicts: Readonly<Record<string, number>>
  readonly refused: number
  /** Lines about which something new is asked. */
  readonly asked: number
}

/**
 * Answers a list with what a profile remembers about it.
 *
 * @throws InputError where the list has no goods, or a column that is reserved for the answer.
 */
export function answeredBatch(
  opened: OpenedFile,
  profile: Profile,
  { defaults, lang, ruleset }: Omit<Asking, 'stated'>,
): AnsweredBatch {
  const ask = listAsker({ defaults, stated: {}, lang, ruleset })
  const { session } = listIn(opened, { profile, ask })
  const questions = questionsOf(session)
  const verdicts: Record<string, number> = {}
  let refused = 0
  for (const { answer } of session.lines)
    if ('issues' in answer) refused += 1
    else verdicts[answer.verdict] = (verdicts[answer.verdict] ?? 0) + 1
  return {
    texts: answeredCsv(session, { questions, lang, dialect: opened.dialect }),
    verdicts,
    refused,
    asked: new Set(questions.flatMap(({ lines }) => lines)).size,
  }
}
