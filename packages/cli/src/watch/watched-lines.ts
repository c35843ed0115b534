import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { columnsDraft, noGoods } from '@ytterby/lists'
import type { Line } from '@ytterby/lists/batch'
import { openIntake } from 'ytterby/lists'
import { sourceOf } from '../batch/source.ts'
import { LIST_COLUMNS } from '../exposure/list-columns.ts'
import { loadProfile } from '../intake/profile-file.ts'
import { openListFile } from '../intake/open-list-file.ts'

/** A line of a watched list, before it is looked at. */
export type WatchedRow = Pick<Line, 'number' | 'id' | 'draft'>

/**
 * Answers every line of a list in order, to a stream: of a file as `ytterby batch` reads it, or with a profile, of one as it left
 * another system.
 *
 * @throws InputError if the whole list is refused.
 */
export async function answerLines(
  file: string,
  profile: string | undefined,
  answer: (line: WatchedRow) => string,
  to: Writable,
): Promise<void> {
  if (profile === undefined) return (await sourceOf(file, { columns: LIST_COLUMNS })).run('', answer, to)
  const lines = await linesWith(profile, file)
  return pipeline(
    Readable.from(
      (function* () {
        for (const line of lines) yield answer(line)
      })(),
    ),
    to,
    { end: false },
  )
}

async function linesWith(profile: string, file: string): Promise<readonly WatchedRow[]> {
  const { records } = await openListFile(file)
  const { lines } = openIntake(records, await loadProfile(profile))
  if (lines.length === 0) throw noGoods()
  return lines.map(({ line, good, columns }) => ({
    number: line,
    id: good.material,
    draft: () => columnsDraft(columns),
  }))
}
