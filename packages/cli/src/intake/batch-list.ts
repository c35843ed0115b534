import { answeredBatch, listAsker, noGoods, type Encoding, type ListAsking } from '@ytterby/lists'
import { openIntake } from 'ytterby/lists'
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
  { file, encoding }: { readonly file: string; readonly encoding: Encoding | undefined },
  profileFile: string,
  asking: Omit<ListAsking, 'stated'>,
): Promise<boolean> {
  const { lang } = asking
  const profile = await loadProfile(profileFile)
  const { records, dialect } = await openListFile(file, { encoding })
  const intake = openIntake(records, profile)
  if (intake.lines.length === 0) throw noGoods()
  const { texts, asked, refused } = answeredBatch(
    { intake, dialect, inHeader: true },
    { ask: listAsker({ ...asking, stated: {} }), lang },
  )
  await writeOut('-', texts)
  if (asked > 0)
    process.stderr.write(
      `${phrase('batchAsks', lang, { lines: linesCount(asked, lang), file, profile: profileFile })}\n`,
    )
  if (refused > 0) process.stderr.write(`${phrase('batchRefused', lang, { lines: linesCount(refused, lang) })}\n`)
  return asked === 0 && refused === 0
}
