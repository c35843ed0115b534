import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EMPTY_PROFILE } from 'ytterby/lists'
import type { BenchPart } from '../../driver/part.ts'
import { inScratch } from '../../runtimes/scratch.ts'
import { runWatch } from '../scale/run-watch.ts'
import { measureJob } from './measure-job.ts'
import { megabytes, memoryBody, type Row } from './memory-body.ts'
import { tracedWorkers } from './traced-workers.ts'
import { writeList, writeProfile, type MemoryList } from './write-list.ts'

/** Different goods of a list with a profile. */
const GOODS = 10_000

/** The memory of one isolate while jobs are answered and a watch looks at its lines. */
export const memory: BenchPart = {
  title: 'Memory of one isolate',
  run: ({ quick, onProgress }) =>
    inScratch(async (folder) => {
      const goods = quick ? 500 : GOODS
      const profiles = { answering: join(folder, 'profile.json'), empty: join(folder, 'empty.json') }
      await writeProfile(profiles.answering, goods)
      await writeFile(profiles.empty, JSON.stringify(EMPTY_PROFILE))
      onProgress(`a profile of ${goods} goods`)
      const rows: Row[] = []
      for (const [at, list] of listsOf(quick).entries()) {
        const file = join(folder, `list-${at}`)
        await writeList(file, list, goods)
        const found = await measureJob(join(folder, `job-${at}`), {
          file,
          profile: profileOf(list, profiles),
          full: list.kind === 'full',
        })
        if (typeof found === 'string') return { holds: false, body: `${list.lines} lines, ${list.kind}: ${found}` }
        rows.push({ work: list, isolates: found })
        onProgress(`${list.lines} lines, ${list.kind}: ${megabytes(found[0]?.held ?? 0)}`)
      }
      rows.push(await measureWatch(join(folder, 'watches'), quick))
      return { holds: true, body: memoryBody(rows) }
    }),
}

function profileOf(
  { kind }: MemoryList,
  { answering, empty }: Record<'answering' | 'empty', string>,
): string | undefined {
  if (kind === 'contract' || kind === 'full') return undefined
  return kind === 'asked' ? empty : answering
}

const listsOf = (quick: boolean): readonly MemoryList[] => [
  { lines: quick ? 8_192 : 200_000, kind: 'contract' },
  { lines: quick ? 500 : 8_192, kind: 'full' },
  { lines: quick ? 1_000 : 200_000, kind: 'csv' },
  { lines: quick ? 1_000 : 20_000, kind: 'xlsx' },
  // Read row by row, by its length.
  { lines: quick ? 40_000 : 200_000, kind: 'xlsx' },
  { lines: quick ? 1_000 : 20_000, kind: 'asked' },
]

async function measureWatch(folder: string, quick: boolean): Promise<Row> {
  const size = quick ? { lines: 1_000, goods: 200 } : { lines: 10_000, goods: 2_000 }
  const { start, isolates } = tracedWorkers(folder)
  await runWatch(folder, size, start)
  return { work: { lines: size.lines, kind: 'watch' }, isolates: isolates() }
}
