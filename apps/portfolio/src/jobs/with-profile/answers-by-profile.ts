import { concat } from '@ytterby/http/lines'
import { answeredBatch, listAsker } from '@ytterby/lists'
import { partsOpener } from 'ytterby/list-passes'
import type { Env } from '../../env.ts'
import type { Answers } from '../job-record.ts'
import { chunkRecords } from './chunk-records.ts'
import { keptProfile } from './kept-profile.ts'
import { storedPass } from './passes.ts'
import type { ReadableChunk } from './profiled-chunk.ts'

type Opened = {
  readonly open: ReturnType<typeof partsOpener>
  readonly ask: ReturnType<typeof listAsker>
}

/** What reads and answers the last list. Lists repeat goods, and as on the command line each is looked at once a list. */
let last: { readonly made: string; readonly opened: Opened } | null = null

/**
 * The answers to a chunk of a list of another system, read with a profile, once all of the list was looked at.
 *
 * @throws ListError if the list is refused.
 */
export async function answersByProfile(work: ReadableChunk, env: Env): Promise<Answers> {
  const { made, chunk, reading, parameters } = work
  if (last?.made !== made) last = { made, opened: await openedList(work, env) }
  const { open, ask } = last.opened
  const { texts, verdicts, refused, asked } = answeredBatch(
    { intake: open(await chunkRecords(env.FILES, work)), dialect: reading.dialect, inHeader: chunk.firstLine === 1 },
    { ask, lang: parameters.lang },
  )
  const encoder = new TextEncoder()
  const bytes = concat(Array.from(texts, (text) => encoder.encode(text)))
  const answered = Object.values(verdicts).reduce((sum, count) => sum + count, 0)
  return { bytes, counts: { lines: chunk.lines, answered, refused, asked, verdicts } }
}

async function openedList({ made, profile, reading, parameters, ruleset }: ReadableChunk, env: Env): Promise<Opened> {
  const { asOf, knownAt, lang } = parameters
  const pass = await storedPass(env.FILES, made, reading.pass)
  if (pass.looksAt !== 'nothing') throw new RangeError('The list was not looked at to its end')
  return {
    open: partsOpener(await keptProfile(env.FILES, profile), pass.form),
    ask: listAsker({
      defaults: { asOf: () => asOf, knownAt: knownAt ?? undefined },
      stated: {},
      lang,
      ruleset,
    }),
  }
}
