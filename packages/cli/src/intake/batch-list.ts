import { phrase } from '../render/phrases.ts'
import { linesCount } from '../render/list-sums.ts'
import { answeredCsv } from './answered-csv.ts'
import { listAsker, type Asking } from './list-asker.ts'
import { openList } from './open-list.ts'
import { loadProfile } from './profile-file.ts'
import { questionsOf } from './session.ts'
import { summaryOf } from './summary.ts'
import { writeOut } from './write-out.ts'

/**
 * Answers a list with what a profile keeps about it, unattended, to standard output.
 *
 * @returns whether every line is answered, or was set aside.
 */
export async function batchList(
  file: string,
  profileFile: string,
  { defaults, lang, ruleset }: Omit<Asking, 'stated'>,
): Promise<boolean> {
  const profile = await loadProfile(profileFile)
  const ask = listAsker({ defaults, stated: {}, lang, ruleset })
  const { opened, session } = await openList(file, profile, { ask })
  const questions = questionsOf(session)
  await writeOut('-', answeredCsv(session, { questions, lang, dialect: opened.dialect }))
  const { toCorrect } = summaryOf(session.lines)
  const asked = new Set(questions.flatMap(({ lines }) => lines)).size
  if (asked > 0)
    process.stderr.write(
      `${phrase('batchAsks', lang, { lines: linesCount(asked, lang), file, profile: profileFile })}\n`,
    )
  if (toCorrect.lines > 0)
    process.stderr.write(`${phrase('batchRefused', lang, { lines: linesCount(toCorrect.lines, lang) })}\n`)
  return asked === 0 && toCorrect.lines === 0
}
