import { answeredBatch, listAsker, noGoods, type Encoding, type ListAnswer, type ListAsking } from '@ytterby/lists'
import { inquiryKey, openIntake, type Ask, type Intake } from 'ytterby/lists'
import { progressOn, type Progress } from '../batch/progress.ts'
import { phrase } from '../render/phrases.ts'
import { linesCount } from '../render/list-sums.ts'
import { openListFile } from './open-list-file.ts'
import { loadProfile } from './profile-file.ts'
import { writeOut } from './write-out.ts'

/**
 * Answers a list with what a profile keeps about it, unattended, to standard output.
 *
 * @returns whether every line is answered, or was set aside.
 */
export async function batchList(
  {
    file,
    encoding,
    quiet,
  }: { readonly file: string; readonly encoding: Encoding | undefined; readonly quiet: boolean },
  profileFile: string,
  asking: Omit<ListAsking, 'stated'>,
): Promise<boolean> {
  const { lang } = asking
  const progress = progressOn({ lang, quiet })
  const profile = await loadProfile(profileFile)
  const { records, dialect } = await openListFile(file, { encoding })
  const intake = openIntake(records, profile)
  if (intake.lines.length === 0) throw noGoods()
  const { texts, verdicts, asked, refused } = answeredBatch(
    { intake, dialect, inHeader: true },
    { ask: countedAsk(intake, listAsker({ ...asking, stated: {} }), progress), lang },
  )
  await writeOut('-', texts)
  progress.end({ ...verdicts, refused })
  if (asked > 0)
    process.stderr.write(
      `${phrase('batchAsks', lang, { lines: linesCount(asked, lang), file, profile: profileFile })}\n`,
    )
  if (refused > 0) process.stderr.write(`${phrase('batchRefused', lang, { lines: linesCount(refused, lang) })}\n`)
  return asked === 0 && refused === 0
}

/** Tells progress of each inquiry for all the lines that have it, because they are answered together. */
function countedAsk(intake: Intake, ask: Ask<ListAnswer>, progress: Progress): Ask<ListAnswer> {
  const counts = new Map<string, number>()
  for (const { columns } of intake.lines) {
    const key = inquiryKey(columns)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  progress.total(intake.lines.length)
  let done = 0
  return (columns) => {
    const answer = ask(columns)
    const count = counts.get(inquiryKey(columns)) ?? 1
    progress.reach((done += count))
    progress.line(count)
    return answer
  }
}
